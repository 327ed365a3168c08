import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

export interface Asked {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: IncomingMessage['headers']
  readonly body: string
}
type Answer = (response: ServerResponse, asked: Asked) => void

export interface TinyWechat {
  readonly base: string
  readonly asked: readonly Asked[]
  /** What a path answers from now on; a path without an answer is 404. */
  answer(path: string, answer: Answer): void
  /** How often a path was asked. */
  count(path: string): number
  stop(): Promise<void>
}

/** JSON, under the type that WeChat often gives it. */
export const says =
  (json: unknown, status = 200) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'Content-Type': 'text/plain' })
    response.end(JSON.stringify(json))
  }

const readBody = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  return body
}

/** A server on a free port that answers as it is told, and remembers what it was asked. */
export const openTinyWechat = async (): Promise<TinyWechat> => {
  const asked: Asked[] = []
  const answers = new Map<string, Answer>()
  const server: Server = createServer((request, response) => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'http://wechat.test')
    void readBody(request).then((body) => {
      const { headers } = request
      const one = { path, query: Object.fromEntries(searchParams), headers, body }
      asked.push(one)
      ;(answers.get(path) ?? says({}, 404))(response, one)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    base: `http://127.0.0.1:${address.port}`,
    asked,
    answer: (path, answer) => void answers.set(path, answer),
    count: (path) => asked.filter((one) => one.path === path).length,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
