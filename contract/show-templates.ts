import * as z from 'zod/mini'
import { Templates } from './shapes/service'
import { message } from './message'

export const ShowTemplates = message({
  name: 'show-templates',
  about:
    'The ids of WeChat’s templates that the operator has set; empty where the deployment’s stand.',
  door: 'review',
  sender: 'operator',
  told: z.strictObject({}),
  reply: Templates,
  refusals: [],
})
