import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

export interface Server {
  readonly origin: string
  readonly port: number
  /** The process's. */
  readonly pid: number
  output(): string
  /** Waits until the process has ended; answers its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** A port that nobody listens on now. */
export const findFreePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

const gather = (child: ChildProcess): (() => string) => {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return () => output
}

/** Starts it and waits for its line, or fails with what it said instead. */
export const startServer = async (
  server: string,
  settings: Readonly<Record<string, string>>,
): Promise<Server> => {
  const port = settings['PORT'] === undefined ? await findFreePort() : Number(settings['PORT'])
  const env = { PATH: process.env['PATH'], PORT: String(port), ...settings }
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = gather(child)
  const ended = once(child, 'close').then(() => child.exitCode)
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', () => output().includes('ready ') && resolve())
  })
  await Promise.race([ready, ended])
  if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${output()}`)
  return {
    origin: `http://localhost:${port}`,
    port,
    pid: child.pid ?? 0,
    output,
    end: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** Sends one message as a browser would. */
export const tell = (
  { origin }: Server,
  name: string,
  told: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(told) })
