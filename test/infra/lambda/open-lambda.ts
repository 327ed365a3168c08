import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** What API Gateway (HTTP API, payload 2.0) hands to a function. */
export interface GatewayEvent {
  readonly version: '2.0'
  readonly [member: string]: unknown
}

export interface Answer {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly cookies?: readonly string[]
  readonly body: string
  readonly isBase64Encoded?: boolean
}

/** Lambda takes and gives no more than this (6 MB), whatever the gateway would. */
const MOST_BYTES = 6 * 1024 * 1024

/** As the gateway answers for a function that did not: its words, nothing of the function's. */
const instead = (statusCode: number, message: string): Answer => ({
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ message }),
})

interface Settings {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** After so long the process is killed, and the next invocation begins a new one. */
  readonly seconds: number
}

const start = async ({ folder, env }: Settings): Promise<ChildProcess> => {
  const script = path.join(__dirname, 'lambda.cjs')
  const child = fork(script, [folder], {
    env: { ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let words = ''
  child.stderr?.on('data', (chunk: Buffer) => (words += chunk.toString()))
  const ended = once(child, 'close').then(() => Promise.reject(new Error(words)))
  await Promise.race([once(child, 'message'), ended])
  ended.catch(() => undefined)
  return child
}

/** A function on a stand-in for Lambda: kept warm, killed when it takes too long, cut off when it says too much. */
export const openLambda = (settings: Settings) => {
  let child: ChildProcess | undefined
  let starts = 0
  const kill = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const invoke = async (event: GatewayEvent): Promise<Answer> => {
    if (Buffer.byteLength(JSON.stringify(event)) > MOST_BYTES)
      return instead(413, 'Request Too Long')
    if (!child) starts += 1
    const running = (child ??= await start(settings))
    const deadline = Date.now() + settings.seconds * 1_000
    running.send({ event, request: crypto.randomUUID(), deadline })
    const tooLate = new AbortController()
    const timer = setTimeout(() => tooLate.abort(), settings.seconds * 1_000)
    const died = once(running, 'close').then(() => undefined)
    const told = await Promise.race([
      once(running, 'message', { signal: tooLate.signal }).catch(() => undefined),
      died,
    ])
    clearTimeout(timer)
    if (!told) {
      kill()
      return instead(503, 'Service Unavailable')
    }
    const [{ answer }] = told as [{ answer?: string }]
    if (answer === undefined || Buffer.byteLength(answer) > MOST_BYTES)
      return instead(500, 'Internal Server Error')
    return JSON.parse(answer) as Answer
  }
  return { invoke, kill, starts: () => starts }
}
