import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'

/** What becomes of what a function asks of its table. */
type Weather =
  | 'fair'
  /** Nothing is answered. */
  | 'silent'
  /** The next transaction is done, and its reply never comes; then it is fair again. */
  | 'reply-lost'
  /** The same, for every transaction to come. */
  | 'replies-lost'

const pass = async (port: number, from: IncomingMessage, bytes: Buffer) => {
  const { method, url, headers } = from
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (done, fail) => {
      const on = request({ port, host: '127.0.0.1', method, path: url, headers }, (answer) => {
        answer
          .toArray()
          .then((chunks) =>
            done({
              status: answer.statusCode ?? 500,
              headers: answer.headers,
              body: Buffer.concat(chunks),
            }),
          )
          .catch(fail)
      })
      on.on('error', fail).end(bytes)
    },
  )
}

/** A table behind a network that can be made bad. */
export const openFarTable = async (port: number) => {
  let weather: Weather = 'fair'
  let onLost: () => void = () => undefined
  const answer = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const bytes = Buffer.concat(await from.toArray())
    if (weather === 'silent') return
    const answered = await pass(port, from, bytes)
    const writes = String(from.headers['x-amz-target']).endsWith('TransactWriteItems')
    if (writes && weather !== 'fair') {
      if (weather === 'reply-lost') weather = 'fair'
      onLost()
      return
    }
    to.writeHead(answered.status, answered.headers).end(answered.body)
  }
  const server = createServer((from, to) => void answer(from, to).catch(() => to.destroy()))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    turn: (to: Weather, lost: () => void = () => undefined) => {
      weather = to
      onLost = lost
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
