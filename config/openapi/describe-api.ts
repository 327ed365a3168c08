import { messages } from '../../contract/messages'
import { Problem } from '../../contract/problem'
import { describeMessage, schemaOf } from './describe-message'

const tags = [
  { name: 'public', description: 'What anybody may ask.' },
  { name: 'applicant', description: 'What a signed-in person may ask.' },
  { name: 'review', description: 'What everybody with a post may ask.' },
  { name: 'printer', description: 'What is printed.' },
]

const securitySchemes = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
  cookie: { type: 'apiKey', in: 'cookie', name: 'zhihui-session' },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Zhihui',
    description: 'Says 1: a form on another site cannot send it.',
  },
}

/** The whole contract as an OpenAPI 3.1 document: every message, every refusal. */
export const describeApi = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Zhihui 知惠',
    version,
    description:
      'Money is whole fen, days are YYYY-MM-DD in Asia/Shanghai. What is refused is a problem ' +
      'document (RFC 9457) whose code comes from a closed list.',
  },
  tags,
  paths: Object.fromEntries(
    messages.map((message) => [`/api/${message.name}`, { post: describeMessage(message) }]),
  ),
  components: { securitySchemes, schemas: { Problem: schemaOf(Problem, 'output') } },
})
