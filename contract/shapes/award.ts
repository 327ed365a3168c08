import * as z from 'zod/mini'

export const Award = z.strictObject({ min: z.int(), max: z.nullable(z.int()) })
