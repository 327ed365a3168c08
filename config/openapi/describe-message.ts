import * as z from 'zod/mini'
import type { Message } from '../../contract/message'
import type { RefusalCode } from '../../contract/refusals'
import { faultWords } from '../../words/fault'
import { refusalWords } from '../../words/refusals'
import { listRefusals } from './list-refusals'

/** A schema as JSON Schema 2020-12. What code alone judges (a day that exists) is left open. */
export const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output') => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return json
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})

const sentences = (codes: readonly RefusalCode[]): string =>
  codes.map((code) => `- \`${code}\`: ${refusalWords[code]}`).join('\n')

const refused = (message: Message) =>
  Object.fromEntries(
    listRefusals(message).map(({ status, codes }) => [status, problem(sentences(codes))]),
  )

/** A bearer's rotated token comes back in a header, a browser's in its cookie. */
const rotated = {
  'X-Session': { description: 'The next token, when it was turned.', schema: { type: 'string' } },
}

const signedIn = { security: [{ bearer: [] }, { cookie: [], csrf: [] }] }

/** One message as an OpenAPI operation. */
export const describeMessage = (message: Message) => ({
  operationId: message.name,
  summary: message.about,
  tags: [message.door],
  'x-sender': message.sender,
  ...(message.sender === 'anyone' ? { security: [] } : signedIn),
  requestBody: {
    required: true,
    content: { 'application/json': { schema: schemaOf(message.told, 'input') } },
  },
  responses: {
    200: {
      description: 'Done.',
      ...(message.sender === 'anyone' ? {} : { headers: rotated }),
      content: { 'application/json': { schema: schemaOf(message.reply, 'output') } },
    },
    ...refused(message),
    500: problem(`- \`fault\`: ${faultWords}`),
  },
})
