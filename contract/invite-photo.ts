import * as z from 'zod/mini'
import { ClaimNumber } from './shapes/claim'
import { announcedFile, PhotoForm } from './shapes/photo-form'
import { message } from './message'

export const InvitePhoto = message({
  name: 'invite-photo',
  about: 'A signed form to send one photo or PDF straight to the store.',
  door: 'applicant',
  sender: 'applicant',
  most: 600,
  told: z.strictObject({
    claim: ClaimNumber,
    document: z.string().check(z.minLength(1), z.maxLength(60)),
    ...announcedFile,
  }),
  reply: PhotoForm,
  refusals: ['not-found', 'moved-on', 'too-many-photos', 'malformed'],
})
