import * as z from 'zod/mini'
import { message } from './message'

export const SendSuggestion = message({
  name: 'send-suggestion',
  about: 'A complaint or a suggestion to the office.',
  door: 'public',
  sender: 'anyone',
  most: 30,
  told: z.strictObject({
    kind: z.enum(['complaint', 'suggestion', 'question']),
    words: z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)),
    reach: z.optional(z.string().check(z.trim(), z.maxLength(60))),
  }),
  reply: z.strictObject({ number: z.string() }),
  refusals: [],
})
