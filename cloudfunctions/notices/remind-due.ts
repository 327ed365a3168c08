import { daysAfter } from '../../policy/days'
import { claimKey, dueKey, reminderKey } from '../keys'
import { everyRow } from '../every-row'
import { readClaim, type Claim } from '../claims/claim'
import type { Ports } from '../ports'
import { rowOf } from '../rows'
import { noticeWrites } from './write-notice'

type World = Pick<Ports, 'table' | 'clock' | 'log'>

type Event = 'due-soon' | 'overdue'

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

const remindOn = async (world: World, day: string, event: Event) => {
  const { partition } = dueKey(day, '', '')
  for await (const { sort } of everyRow(world.table, { partition })) {
    // One that can't be read or told never keeps the others from hearing.
    await remindOf(world, sort.slice(sort.lastIndexOf('#') + 1), day, event).catch(
      (cause: unknown) => world.log.fault('due', cause),
    )
  }
}

const remindOf = async (world: World, number: string, day: string, event: Event) => {
  const claim = await readClaim(world.table, number)
  if (claim?.state === 'returned' && claim.due === day) await remind(world, claim, day, event)
}

/** Once for each last day that was named; a claim that moved on meanwhile is left alone. */
const remind = async ({ table, clock }: World, claim: Claim, due: string, event: Event) => {
  const told = { move: event, now: clock.now(), due }
  const marker = reminderKey(claim.claim, event, due)
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
