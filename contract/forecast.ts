import * as z from 'zod/mini'
import { Estimated, Items } from './estimate'
import { message } from './message'

export const Forecast = message({
  name: 'forecast',
  about: 'An estimate that knows what the applicant was granted and the places left.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ items: Items }),
  reply: Estimated,
  refusals: [],
})
