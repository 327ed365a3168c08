import { daysAfter } from '../../policy/days'
import { claimKey, dueKey, requestKey } from '../keys'
import { everyRow } from '../every-row'
import { readClaim, type Claim } from '../claims/claim'
import type { Ports } from '../ports'
import { rowOf } from '../rows'
import { noticeWrites } from './write-notice'

type World = Pick<Ports, 'table' | 'clock' | 'log'>

/** So many days before the last one the applicant is reminded. */
const SOON = 3

/** Corrections that are due within days, and those whose last day was yesterday: each is told once. */
export const remindDue = async (world: World): Promise<void> => {
  const today = world.clock.today()
  for (let ahead = 0; ahead <= SOON; ahead += 1)
    await remindOn(world, daysAfter(today, ahead), 'due-soon')
  // One that no run saw on its day is told on the next.
  for (const day of [...Array(SOON).keys()].map((back) => dayBefore(today, back + 1)))
    await remindOn(world, day, 'overdue')
}

const remindOn = async (world: World, day: string, event: 'due-soon' | 'overdue') => {
  const { partition } = dueKey(day, '')
  for await (const { sort } of everyRow(world.table, { partition })) {
    const claim = await readClaim(world.table, sort)
    if (claim?.state === 'returned' && claim.due === day)
      await remind(world, claim, event).catch((cause: unknown) => world.log.fault('due', cause))
  }
}

/** Once for each last day that was named; a claim that moved on meanwhile is left alone. */
const remind = async ({ table, clock }: World, claim: Claim, event: 'due-soon' | 'overdue') => {
  const told = { move: event, now: clock.now(), ...(claim.due ? { due: claim.due } : {}) }
  const marker = requestKey(claim.claim, `${event}-${claim.due}`)
  if (await table.get(marker)) return
  await table.transact(
    [
      { kind: 'put', row: rowOf(marker, {}), only: [{ kind: 'absent' }] },
      {
        kind: 'check',
        key: claimKey(claim.claim),
        only: [{ kind: 'equals', field: 'version', value: claim.version }],
      },
      ...noticeWrites(claim, told),
    ],
    crypto.randomUUID(),
  )
}

const dayBefore = (day: string, back: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10)
