import * as z from 'zod/mini'

/** Where the next page begins; opaque, handed back as it came. */
export const Cursor = z.string().check(z.minLength(1), z.maxLength(400))
