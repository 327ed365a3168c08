import { itemOf } from '../../policy/edition'
import { stateWords } from '../../words/claim-states'
import { sayNotice } from '../../words/notices'
import { organisationState } from '../../words/organisation-notices'
import { everyRow } from '../every-row'
import { deliveryKey, outboxKey, personKey } from '../keys'
import type { Ports } from '../ports'
import type { Row } from '../ports/table'
import type { Delivery } from '../ports/wechat'
import { readTemplates } from '../service/read-templates'
import { OutboxRow, parseRow, PersonRow, read, rowOf, type RowOf } from '../rows'

type Waiting = RowOf<typeof OutboxRow>
type World = Pick<Ports, 'table' | 'wechat' | 'clock' | 'log'>

/** Somebody died between taking a message up and hearing of it: after this long it is "perhaps sent". */
const GIVEN_UP = 120_000
const MOST_TRIES = 8
/** A template's number must not be empty: what concerns an organisation concerns all its claims. */
const EVERY_CLAIM = '-'
/** 30 s, 1 min, 2 min … at most an hour. */
const backoff = (tries: number) => Math.min(30_000 * 2 ** (tries - 1), 3_600_000)

/** Sends what is due, each message by itself: one that can't be read or sent never holds up the others. Answers how many were looked at. */
export const deliverOutbox = async (world: World): Promise<number> => {
  let looked = 0
  for await (const row of waiting(world)) {
    looked += 1
    await deliverRow(world, row).catch((cause: unknown) => world.log.fault('reminder', cause))
  }
  return looked
}

const deliverRow = async (world: World, row: Row) => deliver(world, parseRow(row, OutboxRow))

async function* waiting({ table, clock }: World): AsyncGenerator<Row> {
  const { partition } = outboxKey('')
  for await (const row of everyRow(table, { partition }))
    if (isDue(row.fields, clock.now())) yield row
}

const isDue = ({ state, due }: Row['fields'], now: number) =>
  Number(due) + (state === 'waiting' ? 0 : GIVEN_UP) <= now

/** Marked before it is sent, so that nothing is knowingly sent twice. */
const deliver = async (world: World, row: Waiting): Promise<void> => {
  if (row.state === 'sending') return settle(world, row, { kind: 'perhaps' })
  const sending: Waiting = {
    ...row,
    state: 'sending',
    tries: row.tries + 1,
    due: world.clock.now(),
  }
  if (!(await replace(world, row, sending))) return
  await settle(world, sending, await remind(world, sending))
}

const remind = async (
  { table, wechat }: World,
  { person, template, notice }: Waiting,
): Promise<Delivery> => {
  const to = await read(table, personKey(person), PersonRow)
  if (!to) return { kind: 'refused', code: 0 }
  const templateId = (await readTemplates(table))[template]
  return wechat.remind({
    openid: to.openid,
    template,
    ...(templateId === '' ? {} : { templateId }),
    at: notice.at,
    ...sayIn(notice),
  })
}

const sayIn = (notice: Waiting['notice']) =>
  'claim' in notice
    ? {
        page: `pages/claim-view/index?claim=${notice.claim}`,
        item: itemOf(notice.item).title,
        claim: notice.claim,
        state: stateWords[notice.state],
        note: sayNotice(notice).note,
      }
    : {
        page: 'pages/inbox/index',
        item: notice.title,
        claim: EVERY_CLAIM,
        state: organisationState(notice.event),
        note: notice.note,
      }

const settle = async (world: World, row: Waiting, delivery: Delivery): Promise<void> => {
  world.log.info('reminder', { template: row.template, outcome: delivery.kind, tries: row.tries })
  if (delivery.kind === 'again' && row.tries < MOST_TRIES) {
    await replace(world, row, {
      ...row,
      state: 'waiting',
      due: world.clock.now() + backoff(row.tries),
    })
    return
  }
  const at = new Date(world.clock.now()).toISOString()
  const record = {
    template: row.template,
    at,
    outcome: delivery.kind === 'again' ? 'given-up' : delivery.kind,
  }
  await world.table.transact(
    [
      { kind: 'remove', key: outboxKey(row.message) },
      { kind: 'put', row: rowOf(deliveryKey(aboutOf(row.notice), row.message), record) },
    ],
    crypto.randomUUID(),
  )
}

const aboutOf = (notice: Waiting['notice']): string =>
  'claim' in notice ? notice.claim : notice.applicant

const replace = async ({ table }: World, before: Waiting, after: Waiting): Promise<boolean> => {
  const outcome = await table.transact(
    [
      {
        kind: 'put',
        row: rowOf(outboxKey(after.message), after),
        only: [
          { kind: 'equals', field: 'state', value: before.state },
          { kind: 'equals', field: 'tries', value: before.tries },
        ],
      },
    ],
    crypto.randomUUID(),
  )
  return outcome.done
}
