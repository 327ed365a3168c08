import * as z from 'zod/mini'
import { EvidenceId } from './claim'

/** A file as it is announced before it is sent. */
export const announcedFile = {
  type: z.enum(['image/jpeg', 'image/png', 'application/pdf']),
  size: z.int().check(z.gte(1), z.lte(10 * 1024 * 1024)),
}

/** Where the file goes: straight to the store, with these fields before it. */
export const PhotoForm = z.strictObject({
  evidence: EvidenceId,
  url: z.string(),
  fields: z.record(z.string(), z.string()),
})

/** What may be wrong with a file once the server has looked at it. */
export const photoRefusals = [
  'photo-not-there',
  'not-a-picture',
  'wrong-type',
  'too-many-pixels',
  'damaged',
  'two-in-one',
  'too-many-pages',
  'locked',
  'took-too-long',
] as const
