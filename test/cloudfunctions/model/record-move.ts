/** One step in the life of a claim: its history, its version, and what the contact hears of it. */
import type { HistoryEntry } from '../../../contract/shapes/claim'
import type { OwnDeed, StepDeed } from './deed'
import { applicantOf, someone, type Claim, type Model, type State } from './state'

interface Move extends Pick<HistoryEntry, 'faults'> {
  readonly deed: Pick<StepDeed | OwnDeed, 'who' | 'request'>
  readonly move: string
  readonly to: State
  readonly at: string
  readonly why?: string | undefined
  readonly amount?: number | undefined
  readonly due?: string | undefined
}

export const recordMove = (model: Model, claim: Claim, made: Move): void => {
  const { deed, move, to, at, why, amount, due, faults } = made
  const { who, name } = someone(model, deed.who)
  const entry = { at, by: sideOf(model, made), move, from: claim.state, to } as HistoryEntry
  claim.history.push({
    ...entry,
    ...(name === null ? {} : { name }),
    ...(why === undefined ? {} : { why }),
    ...(faults === undefined ? {} : { faults: [...faults] }),
    ...(amount === undefined ? {} : { amount }),
    ...(due === undefined ? {} : { due }),
    who,
  })
  if (deed.request !== undefined)
    claim.requests[deed.request] = { who, move, version: claim.version }
  claim.state = to
  claim.version += 1
  claim.updated = at
  hear(model, claim, move, { at, amount, due, faults: faults?.length, why })
}

const sideOf = (model: Model, { deed, move }: Move): HistoryEntry['by'] => {
  if (move === 'submit' || move === 'withdraw') return 'applicant'
  return someone(model, deed.who).post?.kind === 'county-reviewer' ? 'county' : 'city'
}

/** What the contact hears of: in the inbox alone, or reminded in WeChat by a template as well. */
const heard: Readonly<Record<string, 'inbox' | 'correction' | 'result' | 'payment'>> = {
  ...{ accept: 'inbox', review: 'inbox', publish: 'inbox', object: 'inbox', dismiss: 'inbox' },
  ...{ return: 'correction', 'return-from-city': 'correction', 'undo-lapse': 'correction' },
  ...{ approve: 'result', 'approve-alone': 'result', undo: 'result', uphold: 'result' },
  ...{ reject: 'result', 'reject-alone': 'result', 'reject-lapsed': 'result', pay: 'payment' },
  ...{ 'due-soon': 'correction', overdue: 'inbox' },
}

interface Heard {
  readonly at: string
  readonly amount?: number | undefined
  readonly due?: string | undefined
  readonly faults?: number | undefined
  readonly why?: string | undefined
}

export const hear = (model: Model, claim: Claim, event: string, told: Heard): void => {
  const template = heard[event]
  if (!template) return
  const { at, why, ...more } = told
  const reminds = event === 'due-soon' || event === 'overdue'
  const key = `${at}#${claim.claim}#${claim.version}${reminds ? `#${event}` : ''}`
  const among = ['review', 'undo', 'undo-lapse', 'object', 'dismiss'].includes(event)
  const applicant = applicantOf(model, claim.applicant).id
  const fields = {
    ...{ notice: key, event, at, read: false, claim: claim.claim, item: claim.item },
    ...{ state: claim.state, applicant, name: claim.name, ...more },
    why: among ? undefined : why,
  }
  model.notices.push({
    ...{ to: claim.contact, key, fields, delivered: null },
    template: template === 'inbox' ? null : template,
  })
}
