import { readFileSync, writeFileSync } from 'node:fs'
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Measured } from '../../../infra/costs/reckon'
import { doRounds } from '../../../cloudfunctions/notices/do-rounds'
import { measure as watch } from '../../../cloudfunctions/watch/measure'
import { keyOf } from '../../../cloudfunctions/adapters/table-rules'
import type { Write } from '../../../cloudfunctions/ports/table'
import { openOffice, openRound } from '../../cloudfunctions/people'
import { openDynamoWorld, type World } from '../../cloudfunctions/world'
import { javaIsHere, startDynamo } from '../../dynamo-local'
import { itemSize } from '../capacity/item-size'
import { meter } from '../capacity/meter'
import { prove, say, type Proven } from '../proven'
import { toItem } from '../../../cloudfunctions/adapters/aws/item'
import { liveOnce, PHOTOS } from './life'
import { writeSheet, type Sheet } from './write-sheet'

const LIVES = 7
const FILE = 'docs/costs.md'
const PHOTO = 'test/photos/certificates/medium_madrid_0.jpg'
/** Measured in 0017: two processors' seconds, on the function's 1.7. */
const READING_MS = 2_700

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

/** The same message of all lives: its units are the same in each, its time is their median. */
const middleOf = (lives: readonly (readonly Measured[])[]): readonly Measured[] =>
  (lives[0] ?? []).map((one, at) => ({
    ...one,
    ms: median(lives.map((life) => life[at]?.ms ?? NaN)),
  }))

/** The writes of every transaction, as they are told. */
const follow = (world: World) => {
  const seen: (readonly Write[])[] = []
  const { table } = world.ports
  const { transact } = table
  Object.assign(table, {
    transact: (writes: readonly Write[], token: string) => {
      seen.push(writes)
      return transact(writes, token)
    },
  })
  return seen
}

const bytesOf = (write: Write): number => (write.kind === 'put' ? itemSize(toItem(write.row)) : 100)

/** What the writes leave behind, each row as it was written last. */
const keptBytes = (writes: readonly Write[]): number => {
  const kept = new Map<string, number>()
  for (const write of writes) {
    const { partition, sort } = keyOf(write)
    if (write.kind === 'remove') kept.delete(`${partition}/${sort}`)
    else kept.set(`${partition}/${sort}`, bytesOf(write))
  }
  return [...kept.values()].reduce((sum, bytes) => sum + bytes, 0)
}

/** Write units of the widest transaction by row and by partition, names that differ by claim left out. */
const heatOf = (writes: readonly Write[]): ReadonlyMap<string, number> => {
  const heat = new Map<string, number>()
  const add = (place: string, units: number) => heat.set(place, (heat.get(place) ?? 0) + units)
  for (const write of writes) {
    const { partition, sort } = keyOf(write)
    const units = 2 * Math.ceil(bytesOf(write) / 1024)
    if (/^(claim|applicant|person|declared|reference|session)#/.test(partition)) continue
    add(`partition ${partition}`, units)
    if (write.kind === 'change') add(`row ${partition} / ${sort}`, units)
  }
  return heat
}

const measure = async (world: World, client: DynamoDBClient): Promise<Sheet> => {
  await openRound(world)
  const office = await openOffice(world)
  const photo = readFileSync(PHOTO)
  const lives: (readonly Measured[])[] = []
  const seen = follow(world)
  const units = meter(client)
  for (let life = 0; life < LIVES; life += 1) {
    seen.length = 0
    lives.push(await liveOnce(world, units, office, photo))
    say(`life ${life + 1} of ${LIVES}`)
  }
  const rows = keptBytes(seen.flat())
  const submitting = seen.filter((writes) =>
    writes.some((one) => keyOf(one).partition.startsWith('queue#')),
  )
  const goRound = async () => {
    await doRounds(world.ports)
    await watch(world.ports)
  }
  await goRound()
  const since = performance.now()
  const round = await units.of(goRound)
  const ms = performance.now() - since
  // DynamoDB Local tells nothing for a query that finds nothing; DynamoDB itself asks a unit.
  const read = Math.max(round.read, round.requests)
  return {
    messages: middleOf(lives),
    heat: heatOf(submitting[0] ?? []),
    around: {
      rows,
      // The original, what is shown of it (about as large), and a thumbnail.
      photos: PHOTOS * photo.length * 2.1,
      shown: PHOTOS * photo.length * 6,
      photoCount: PHOTOS,
      readingMs: READING_MS,
      round: { read, ms },
    },
  }
}

const proveCosts = async (): Promise<Proven> => {
  if (!javaIsHere()) return { tables: [], failures: [], skipped: 'there is no Java 17 here' }
  const dynamo = await startDynamo()
  const client = dynamo.connect()
  const world = await openDynamoWorld({ ...dynamo, connect: () => client })
  const sheet = await measure(world, client)
  writeFileSync(FILE, writeSheet(sheet))
  world.close()
  await dynamo.stop()
  return { tables: [], failures: [], last: FILE }
}

await prove(proveCosts)
