import { Rules } from './shapes/rules'
import { message } from './message'

export const KeepRules = message({
  name: 'keep-rules',
  about: 'Sets the sums and days that decisions, corrections and publications go by from now on.',
  door: 'review',
  sender: 'operator',
  told: Rules,
  reply: Rules,
  refusals: ['moved-on'],
})
