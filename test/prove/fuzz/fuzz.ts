import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Message } from '../../../contract/message'
import { messages } from '../../../contract/messages'
import { openEmbeddedWorld, type World } from '../../cloudfunctions/world'
import { countEach, prove, say, sizeOf, type Proven } from '../proven'
import { forgeTokens, openAsker, type Asked } from './ask-badly'
import { gatherCast, type Cast } from './cast'
import { judgeRefusal } from './judge-answer'
import { openRandom } from './random'
import { hashRows, judgeLines, watchWorld } from './watch-world'

/** Malformed requests of each message. */
const TIMES = sizeOf('PROVE_FUZZ_TIMES', 10_000)
const SEED = sizeOf('PROVE_FUZZ_SEED', Date.now() % 1_000_000_000)
/** So many that luck left good are asked of each message; some of them do much work. */
const MOST_GOOD = 50
/** Whoever has said these well can say nothing more. */
const lastOnes = ['sign-out', 'forget-me']
/** Heap in MB that the thousands of one message, and those of all, may leave. */
const MOST_MB = 2
const MOST_MB_IN_ALL = 24

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heapNow = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

interface Fuzz {
  readonly world: World
  readonly watched: ReturnType<typeof watchWorld>
  readonly cast: Cast
  readonly ask: (message: Message) => Asked
}

interface Found {
  readonly name: string
  readonly bad: number
  readonly good: number
  readonly answered: number
  readonly seconds: number
  readonly grown: number
  readonly heap: number
  readonly codes: readonly string[]
  readonly failures: readonly string[]
}

const codeIn = (text: string): string => /"code":"([a-z-]+)"/.exec(text)?.[1] ?? 'none'

/** Sends one request; answers the refusal's code, or nothing where it was done, and what was wrong. */
const askOnce = async ({ watched, cast }: Fuzz, message: Message, asked: Asked) => {
  const { method, headers, body } = asked
  const answer = await watched.app.request(`/api/${message.name}`, {
    ...{ method, headers: { ...headers } },
    ...(body !== undefined && { body: body as BodyInit }),
  })
  const text = await answer.text()
  const { written, lines } = watched.take()
  const logged = judgeLines(lines, [...cast.personal, ...cast.foreign])
  if (answer.ok) {
    const wrong = asked.bad ? ['was answered'] : []
    return { code: undefined, wrong: [...wrong, ...logged] }
  }
  const type = answer.headers.get('content-type')
  const turnedAway = asked.mayAsk && [401, 403].includes(answer.status) && asked.bad
  return {
    code: codeIn(text),
    wrong: [
      ...judgeRefusal(message, { status: answer.status, type, text }, cast),
      ...(turnedAway ? [`turned away who may ask: ${text.slice(0, 200)}`] : []),
      ...(written.length > 0 ? [`refused, and wrote ${written.join(', ')}`] : []),
      ...logged,
    ],
  }
}

const MOST_TOLD = 5

/** One message, malformed in thousands of ways, and some hundred good ones among them. */
const fuzzMessage = async (fuzz: Fuzz, message: Message): Promise<Found> => {
  const since = performance.now()
  const before = await hashRows(fuzz.world)
  const count = { bad: 0, good: 0, answered: 0 }
  const codes = new Map<string, number>()
  const failures: string[] = []
  let warm = 0
  while (count.bad < TIMES) {
    const asked = fuzz.ask(message)
    if (!asked.bad && (count.good >= MOST_GOOD || lastOnes.includes(message.name))) continue
    count[asked.bad ? 'bad' : 'good'] += 1
    const { code, wrong } = await askOnce(fuzz, message, asked)
    if (code === undefined) count.answered += 1
    else codes.set(code, (codes.get(code) ?? 0) + 1)
    if (wrong.length > 0 && failures.length < MOST_TOLD)
      failures.push(
        ...wrong.map(
          (one) => `${message.name}: ${one}; asked ${JSON.stringify(asked).slice(0, 400)}`,
        ),
      )
    if (count.bad === Math.floor(TIMES / 5) && warm === 0) warm = heapNow()
  }
  const seconds = (performance.now() - since) / 1000
  const same = count.answered > 0 || (await hashRows(fuzz.world)) === before
  const heap = heapNow()
  return {
    ...{ name: message.name, ...count, seconds, grown: heap - warm, heap },
    codes: [...codes].map(([code]) => code),
    failures: [...failures, ...(same ? [] : [`${message.name}: refused, and the rows are others`])],
  }
}

const proveFuzz = async (): Promise<Proven> => {
  const world = openEmbeddedWorld()
  const cast = await gatherCast(world)
  const random = openRandom(SEED)
  const ask = openAsker(cast, await forgeTokens(), random)
  const fuzz: Fuzz = { world, watched: watchWorld(world), cast, ask }
  const wanted = process.env['PROVE_FUZZ_ONLY']?.split(',')
  const found: Found[] = []
  for (const message of messages) {
    if (wanted && !wanted.includes(message.name)) continue
    const one = await fuzzMessage(fuzz, message)
    found.push(one)
    say(`${one.name}: ${one.bad} in ${one.seconds.toFixed(1)} s, ${one.failures.length} wrong`)
    one.failures.forEach((failure) => say(failure))
  }
  world.close()
  return report(found)
}

const report = (found: readonly Found[]): Proven => {
  const bad = found.reduce((sum, one) => sum + one.bad, 0)
  const seconds = found.reduce((sum, one) => sum + one.seconds, 0)
  const grown = (found.at(-1)?.heap ?? 0) - (found[0]?.heap ?? 0)
  const rss = process.memoryUsage().rss / 2 ** 20
  return {
    tables: [
      {
        title: `Malformed requests, seed ${SEED}`,
        head: ['messages', 'requests', 'a second', 'heap grown, MB', 'process, MB'],
        rows: [[found.length, bad, (bad / seconds).toFixed(0), grown.toFixed(1), rss.toFixed(0)]],
      },
      {
        title: 'Each message',
        head: [
          'message',
          'malformed',
          'good by luck',
          'answered',
          'heap grown, MB',
          'refusals met',
        ],
        rows: found.map((one) => [
          ...[one.name, one.bad, one.good, one.answered, one.grown.toFixed(2)],
          one.codes.length,
        ]),
      },
      {
        title: 'Refusals, by messages that met them',
        head: ['refusal', 'messages'],
        rows: countEach(found.flatMap(({ codes }) => codes)).map(([code, times]) => [code, times]),
      },
    ],
    failures: [
      ...found.flatMap(({ failures }) => failures),
      ...found
        .filter((one) => one.grown > MOST_MB)
        .map((one) => `${one.name} left ${one.grown.toFixed(1)} MB of heap`),
      ...(grown > MOST_MB_IN_ALL ? [`the heap grew by ${grown.toFixed(1)} MB`] : []),
    ],
  }
}

await prove(proveFuzz)
