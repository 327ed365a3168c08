import * as z from 'zod/mini'
import { announcedFile, PhotoForm } from './shapes/photo-form'
import { message } from './message'

export const InviteLicence = message({
  name: 'invite-licence',
  about: 'A signed form to send the organisation’s business licence straight to the store.',
  door: 'applicant',
  sender: 'applicant',
  most: 60,
  told: z.strictObject(announcedFile),
  reply: PhotoForm,
  refusals: ['not-found', 'moved-on', 'too-many-photos'],
})
