import { Readable } from 'node:stream'
import { NodeHttpHandler } from '@smithy/node-http-handler'

type Request = Parameters<NodeHttpHandler['handle']>[0]
type Answer = Awaited<ReturnType<NodeHttpHandler['handle']>>

export type Fault = 'conflict' | 'throttled' | 'throttled-inside' | 'reply-lost'

const SPACE = 'com.amazonaws.dynamodb.v20120810#'

const cancelled = (code: string, message: string, writes: number) => {
  const reasons = Array.from({ length: writes }, (_, at) =>
    at === 0 ? { Code: code, Message: message } : { Code: 'None' },
  )
  const codes = reasons.map(({ Code }) => Code).join(', ')
  return {
    __type: `${SPACE}TransactionCanceledException`,
    CancellationReasons: reasons,
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`,
  }
}

/** What each fault answers, as DynamoDB words it; `reply-lost` has no answer at all. */
const bodies: Record<Exclude<Fault, 'reply-lost'>, (writes: number) => object> = {
  conflict: (writes) =>
    cancelled('TransactionConflict', 'Transaction is ongoing for the item', writes),
  'throttled-inside': (writes) =>
    cancelled(
      'ThrottlingError',
      'Throughput exceeds the current capacity of your table or index. DynamoDB is automatically ' +
        'scaling your table or index so please try again shortly.',
      writes,
    ),
  throttled: () => ({
    __type: `${SPACE}ProvisionedThroughputExceededException`,
    message:
      'The level of configured provisioned throughput for the table was exceeded. ' +
      'Consider increasing your provisioning level with the UpdateTable API.',
  }),
}

/** Seeded: the same numbers in every run, from 0 up to 1 (Park and Miller, 1988). */
export const seededRandom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const lost = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })

/**
 * Sends transactions to the real table, but answers some as `choose` says: refused before they get
 * there, or with the reply lost after they did. `seen` counts; `tokens` lists what was asked.
 */
export class FaultyHandler extends NodeHttpHandler {
  readonly seen: Record<Fault, number> = {
    conflict: 0,
    throttled: 0,
    'throttled-inside': 0,
    'reply-lost': 0,
  }
  readonly tokens: string[] = []

  constructor(private readonly choose: () => Fault | undefined) {
    super()
  }

  override async handle(request: Request, options?: Parameters<NodeHttpHandler['handle']>[1]) {
    if (!request.headers['x-amz-target']?.endsWith('TransactWriteItems'))
      return super.handle(request, options)
    const body = new TextDecoder().decode(request.body)
    const asked: { ClientRequestToken: string; TransactItems: unknown[] } = JSON.parse(body)
    this.tokens.push(asked.ClientRequestToken)
    const fault = this.choose()
    if (fault) this.seen[fault] += 1
    if (fault && fault !== 'reply-lost') return refuse(bodies[fault](asked.TransactItems.length))
    const answer = await super.handle(request, options)
    if (fault) throw lost()
    return answer
  }
}

const refuse = (body: object): Answer => ({
  response: {
    statusCode: 400,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Readable.from([Buffer.from(JSON.stringify(body))]),
  },
})
