import path from 'node:path'

/** Where the built mini-program stands. */
export const built = path.resolve(__dirname, '../../dist/weapp')
