/** A browser has no cloud of WeChat's. */
export const throughCloud = false

export const postCloud = (): Promise<undefined> => Promise.resolve(undefined)
