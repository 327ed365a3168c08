import * as z from 'zod/mini'
import { WrittenList } from './shapes/list-file'
import { message } from './message'

export const WriteOffers = message({
  name: 'write-offers',
  about:
    'The companies of a year’s official lists that have no account yet, with code and telephone, as an .xlsx.',
  door: 'printer',
  sender: 'city-reviewer',
  told: z.strictObject({ year: z.int().check(z.gte(2000), z.lte(2100)) }),
  reply: z.strictObject({ ...WrittenList.shape, companies: z.int() }),
  refusals: ['nothing-to-write'],
})
