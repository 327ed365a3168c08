import * as z from 'zod/mini'
import { Estimated, Items } from './estimate'
import { Left } from './shapes/claim'
import { ItemName } from './shapes/item-name'
import { message } from './message'

export const Forecast = message({
  name: 'forecast',
  about: 'An estimate that knows what the applicant was granted and the places left.',
  door: 'applicant',
  sender: 'applicant',
  told: z.strictObject({ items: Items }),
  /** `left`: what the caps and the city's places still leave, item by item. */
  reply: z.extend(Estimated, { left: z.partialRecord(ItemName, Left) }),
  refusals: [],
})
