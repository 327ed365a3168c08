import { Templates } from './shapes/service'
import { message } from './message'

export const KeepTemplates = message({
  name: 'keep-templates',
  about: 'Sets the ids of WeChat’s templates that reminders go out by, from now on.',
  door: 'review',
  sender: 'operator',
  told: Templates,
  reply: Templates,
  refusals: ['moved-on'],
})
