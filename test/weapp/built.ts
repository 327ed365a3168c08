import path from 'node:path'

const dist = path.resolve(__dirname, '../../dist')

/** Where the built mini-program stands, and the empty one of the same tools. */
export const built = path.join(dist, 'weapp')
export const empty = path.join(dist, 'empty-weapp')
