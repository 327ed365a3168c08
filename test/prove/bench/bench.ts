import { ApproveClaim } from '../../../contract/approve-claim'
import type { ClaimView } from '../../../contract/shapes/claim'
import type { Table, Write } from '../../../cloudfunctions/ports/table'
import { reviewDeeds } from '../../../cloudfunctions/review/deeds'
import { serve } from '../../../cloudfunctions/serve'
import { newMark } from '../new-mark'
import { reviewedClaim } from '../../cloudfunctions/make-claim'
import {
  openOffice,
  openRound,
  setRules,
  signInContact,
  type Office,
} from '../../cloudfunctions/people'
import { marks } from '../../cloudfunctions/sample'
import {
  openDoors,
  openDynamoWorld,
  openEmbeddedWorld,
  type World,
} from '../../cloudfunctions/world'
import { javaIsHere, startDynamo } from '../../dynamo-local'
import { prove, say, sizeOf, type Proven } from '../proven'
import { prepareBare } from './bare-transaction'
import { joinTimes, percentile, perSecond, runInLanes, type Timed } from './lanes'

const GOAL = 0.5
const BUSY = 8
const WAN = 1_000_000
const BATCHES = sizeOf('PROVE_BENCH_BATCHES', 10)
const BATCH = sizeOf('PROVE_BENCH_BATCH', 24)
/** One alone, whose median tells how long it takes; and eight at once, whose rate is the server's. */
const LANES = [1, BUSY]
/** Batches after which the code that decides is compiled, as on a server that is up. */
const WARM_UP = 12

/** The same world, where the writes of every transaction are taken down. */
const record = (world: World) => {
  const { table } = world.ports
  const seen: (readonly Write[])[] = []
  const transact: Table['transact'] = (writes, token) => {
    seen.push(writes)
    return table.transact(writes, token)
  }
  const ports = { ...world.ports, table: { ...table, transact } }
  const desk = serve(ports, reviewDeeds)
  return { world: { ...world, ports, app: openDoors(ports) }, desk, seen, table }
}

interface Bench {
  readonly world: World
  readonly office: Office
  /** The function that decisions are told to, as it is deployed. */
  readonly desk: ReturnType<typeof serve>
  readonly seen: (readonly Write[])[]
  readonly table: Table
}

const openBench = async (world: World): Promise<Bench> => {
  await openRound(world)
  const office = await openOffice(world)
  // As an office decides that has set nothing: some decisions are drawn to be looked at again.
  await setRules(world, { sampleOneIn: 10, sampleFirst: true })
  return { office, ...record(world) }
}

const claimOne = async ({ world, office }: Bench): Promise<ClaimView> => {
  const contact = await signInContact(world)
  return reviewedClaim(world, 'madrid-trademark', [marks(newMark())], contact, office)
}

/** As it comes to the server, sign-in and all. */
const requestOf = ({ office }: Bench, { claim, version }: ClaimView): Request =>
  new Request(`http://localhost/api/${ApproveClaim.name}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${office.city.token}`,
    },
    body: JSON.stringify({ claim, version, amount: WAN }),
  })

interface Decisions {
  readonly jobs: readonly (() => Promise<void>)[]
  /** To be told after the jobs are done: was every one granted? */
  readonly judge: () => Promise<void>
}

/** What the function does from request to answer; what a client does before and after is not its work. */
const decisionsOf = (bench: Bench, claims: readonly ClaimView[]): Decisions => {
  const requests = claims.map((claim) => requestOf(bench, claim))
  const answers: Response[] = []
  return {
    jobs: requests.map((request) => async () => {
      answers.push(await bench.desk.fetch(request))
    }),
    judge: async () => {
      for (const answer of answers) {
        if (!answer.ok) throw new Error(`a decision was refused: ${await answer.text()}`)
        bench.office.city.token = answer.headers.get('x-session') ?? bench.office.city.token
      }
    },
  }
}

const transactOne = async (table: Table, writes: readonly Write[]): Promise<void> => {
  const outcome = await table.transact(writes, crypto.randomUUID())
  if (!outcome.done) throw new Error(`a bare transaction failed at ${outcome.failed.join()}`)
}

interface Pair {
  readonly decisions: Timed
  readonly bare: Timed
}

/** The bare transactions of the decisions that were taken down last. */
const prepareBares = async ({ table, seen }: Bench): Promise<readonly (readonly Write[])[]> => {
  const prepared: (readonly Write[])[] = []
  for (const writes of seen.filter(isGrant)) prepared.push(await prepareBare(table, writes))
  return prepared
}

const isGrant = (writes: readonly Write[]): boolean =>
  writes.some(({ kind }) => kind === 'remove') && writes.length > 3

const times = <T>(make: () => Promise<T>): Promise<readonly T[]> =>
  Array.from({ length: BATCH }).reduce<Promise<readonly T[]>>(
    async (made) => [...(await made), await make()],
    Promise.resolve([]),
  )

/**
 * A batch of decisions and of bare transactions, in turn, as many of each as go at once: both meet
 * the same file, the same caches and the same neighbours on the machine.
 */
const runBatch = async (bench: Bench, lanes: number): Promise<Pair> => {
  const bares = await prepareBares(bench)
  const claims = await times(() => claimOne(bench))
  bench.seen.length = 0
  const decisions: Timed[] = []
  const bare: Timed[] = []
  for (let at = 0; at < BATCH; at += lanes) {
    const { jobs, judge } = decisionsOf(bench, claims.slice(at, at + lanes))
    decisions.push(await runInLanes(lanes, jobs))
    await judge()
    const write = bares.slice(at, at + lanes).map((one) => () => transactOne(bench.table, one))
    bare.push(await runInLanes(lanes, write))
  }
  if (bench.seen.filter(isGrant).length !== BATCH) throw new Error('a decision was tried twice')
  return { decisions: joinTimes(decisions), bare: joinTimes(bare) }
}

const rowOf = (table: string, lanes: number, what: string, timed: Timed) => [
  ...[table, lanes, what, timed.each.length, perSecond(timed).toFixed(0)],
  ...[percentile(timed, 0.5).toFixed(2), percentile(timed, 0.99).toFixed(2)],
]

const runBench = async (name: string, world: World, batches: number) => {
  const bench = await openBench(world)
  // A server that decides has been up for a while; and there are no bare transactions before the first batch.
  for (let n = 0; n < WARM_UP; n += 1) await runBatch(bench, 1)
  const rows: (string | number)[][] = []
  let ratio = 0
  for (const lanes of LANES) {
    say(`${name}, ${lanes} at once`)
    const pairs: Pair[] = []
    for (let n = 0; n < batches; n += 1) pairs.push(await runBatch(bench, lanes))
    const decisions = joinTimes(pairs.map((pair) => pair.decisions))
    const bare = joinTimes(pairs.map((pair) => pair.bare))
    ratio = perSecond(decisions) / perSecond(bare)
    rows.push(
      [...rowOf(name, lanes, 'decisions', decisions), ratio.toFixed(2)],
      [...rowOf(name, lanes, 'bare transactions', bare), ''],
    )
  }
  const [writes = []] = bench.seen.filter(isGrant)
  world.close()
  return { rows, ratio, rowsEach: writes.length }
}

const benchDynamo = async () => {
  if (!javaIsHere()) return undefined
  const dynamo = await startDynamo()
  const found = await runBench(
    'DynamoDB Local',
    await openDynamoWorld(dynamo),
    Math.ceil(BATCHES / 4),
  )
  await dynamo.stop()
  return found
}

const proveBench = async (): Promise<Proven> => {
  const embedded = await runBench('embedded', openEmbeddedWorld(), BATCHES)
  const dynamo = await benchDynamo()
  const ratio = embedded.ratio.toFixed(2)
  return {
    tables: [
      {
        title: `Decisions beside their bare transactions (${embedded.rowsEach} rows each)`,
        head: ['table', 'at once', 'what', 'number', 'a second', 'median ms', '99 % ms', 'ratio'],
        rows: [...embedded.rows, ...(dynamo?.rows ?? [])],
      },
      {
        title: `Ratio of the rates on the embedded table, ${BUSY} at once`,
        head: ['goal', 'ratio'],
        rows: [[GOAL, ratio]],
      },
    ],
    failures: embedded.ratio < GOAL ? [`${ratio} of the bare speed, and ${GOAL} is the goal`] : [],
    last: `ratio ${ratio}`,
  }
}

await prove(proveBench)
