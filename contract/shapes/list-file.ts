import * as z from 'zod/mini'

/** 180 KB, told as base64 in a body of 256 KiB. */
const MOST_LETTERS = 240_000

/** A spreadsheet as it lies on a disk. */
export const ListFile = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  /** Base64. */
  bytes: z.string().check(z.minLength(1), z.maxLength(MOST_LETTERS), z.regex(/^[A-Za-z0-9+/]+=*$/)),
})
export type ListFile = z.output<typeof ListFile>

/** A spreadsheet that was written: it goes to whoever asked, and is kept nowhere. */
export const WrittenList = z.strictObject({
  /** What the file is called when it is kept. */
  name: z.string(),
  /** Base64. */
  bytes: z.string(),
})
export type WrittenList = z.output<typeof WrittenList>
