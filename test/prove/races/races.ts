import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOffice, openRound, type Office } from '../../cloudfunctions/people'
import { openDynamoWorld, type World } from '../../cloudfunctions/world'
import { javaIsHere, startDynamo, type DynamoLocal } from '../../dynamo-local'
import { prove, say, sizeOf, type Proven } from '../proven'
import { approveAll, type Told } from './approve-all'
import { openBadNetwork } from './bad-network'
import { raceInProcesses } from './fork-racers'
import { judgeRace, type Judged } from './judge-race'
import { forCap, forPlaces, type Scene } from './scene'
import { openSharedWorld, type Shared } from './shared-world'

const CALLERS = sizeOf('PROVE_RACE_CALLERS', 200)
const PROCESSES = 4
const SEEDS = [1, 20]
/** Noon of 1 June 2026 in Shanghai. */
const NOW = Date.parse('2026-06-01T04:00:00.000Z')

interface Stage {
  readonly world: World
  readonly office: Office
}

const setUp = async (world: World): Promise<Stage> => {
  await openRound(world)
  return { world, office: await openOffice(world) }
}

/** Makes a scene of each kind, has it raced, and judges how it ended. */
const raceBoth = async (
  what: string,
  { world, office }: Stage,
  race: (scene: Scene) => Promise<Told>,
): Promise<readonly Judged[]> => {
  const judged: Judged[] = []
  for (const scene of [
    await forPlaces(world, office, CALLERS),
    await forCap(world, office, CALLERS),
  ]) {
    say(`${what}: ${scene.kind}`)
    const began = Date.now()
    const told = await race(scene)
    judged.push(await judgeRace(world, scene, { what, told, milliseconds: Date.now() - began }))
  }
  return judged
}

const raceEmbedded = async (): Promise<readonly Judged[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'zhihui-races-'))
  const shared: Shared = { dir, secret: randomBytes(32).toString('hex'), now: NOW }
  const stage = await setUp(openSharedWorld(shared))
  const reviewers = [stage.office.city, stage.office.second]
  const alone = await raceBoth('one process, embedded', stage, ({ contenders, amount }) =>
    approveAll(stage.world, contenders, amount, reviewers),
  )
  stage.world.close()
  rmSync(dir, { recursive: true })
  return alone
}

const raceProcesses = async (): Promise<readonly Judged[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'zhihui-races-'))
  const shared: Shared = { dir, secret: randomBytes(32).toString('hex'), now: NOW }
  const stage = await setUp(openSharedWorld(shared))
  const judged = await raceBoth(`${PROCESSES} processes, embedded`, stage, (scene) => {
    const tokens = [stage.office.city.token, stage.office.second.token]
    const now = stage.world.ports.clock.now()
    const task = { shared: { ...shared, now }, amount: scene.amount, tokens }
    return raceInProcesses(PROCESSES, scene.contenders, task)
  })
  stage.world.close()
  rmSync(dir, { recursive: true })
  return judged
}

const raceOnBadNetwork = async (dynamo: DynamoLocal, seed: number) => {
  const { handler, worsen, heal } = openBadNetwork(seed)
  const connect: DynamoLocal['connect'] = () =>
    dynamo.connect({ requestHandler: handler, maxAttempts: 6 })
  const stage = await setUp(await openDynamoWorld({ ...dynamo, connect }))
  const reviewers = [stage.office.city, stage.office.second]
  const what = `DynamoDB Local, bad network (seed ${seed})`
  const judged = await raceBoth(what, stage, async ({ contenders, amount }) => {
    worsen()
    const told = await approveAll(stage.world, contenders, amount, reviewers)
    heal()
    return told
  })
  stage.world.close()
  return { judged, seen: handler.seen }
}

const raceDynamo = async () => {
  const judged: Judged[] = []
  const faults: (string | number)[][] = []
  const dynamo = await startDynamo()
  for (const seed of SEEDS) {
    const found = await raceOnBadNetwork(dynamo, seed)
    judged.push(...found.judged)
    faults.push([seed, ...Object.values(found.seen)])
  }
  await dynamo.stop()
  return { judged, faults }
}

const proveRaces = async (): Promise<Proven> => {
  const embedded = [...(await raceEmbedded()), ...(await raceProcesses())]
  const far = javaIsHere() ? await raceDynamo() : { judged: [], faults: [] }
  const judged = [...embedded, ...far.judged]
  return {
    tables: [
      {
        title: `${CALLERS} approvals at once`,
        head: ['where', 'for', 'callers', 'told', 'approved', 'ledger', 'ms'],
        rows: judged.map(({ row }) => row),
      },
      {
        title: 'Faults put under the SDK',
        head: ['seed', 'conflicts', 'throttled', 'throttled inside', 'replies lost'],
        rows: far.faults,
      },
    ],
    failures: judged.flatMap(({ failures }) => failures),
  }
}

await prove(proveRaces)
