/** What a reply should show of a claim: the truth of the table, as the one who asks may see it. */
import { entriesOf } from './perform'
import { presentYear } from './judge'
import { leftOf, rangeOf } from './reckon'
import { applicantOf, type Claim, type Model } from './state'

export type SeenBy = 'applicant' | 'office'

const among: readonly string[] = ['review', 'undo', 'undo-lapse', 'object', 'dismiss']

const historyFor = ({ history }: Claim, seenBy: SeenBy) =>
  history.flatMap(({ who: _, name, ...entry }): readonly object[] => {
    if (seenBy === 'office') return [name === undefined ? entry : { ...entry, name }]
    if (entry.move === 'assign') return []
    const { why, ...rest } = entry
    return [among.includes(entry.move) || why === undefined ? rest : entry]
  })

/** A draft is shown under the terms of the round that would take it now. */
const underPresent = (model: Model, claim: Claim, today: string): Claim => {
  const year = presentYear(model, claim, today)
  return year === claim.year ? claim : { ...claim, year, award: rangeOf(model, { ...claim, year }) }
}

export const viewOf = (model: Model, claim: Claim, seenBy: SeenBy, today: string): object =>
  viewOfPresent(model, underPresent(model, claim, today), seenBy)

const viewOfPresent = (model: Model, claim: Claim, seenBy: SeenBy): object => ({
  ...{ claim: claim.claim, item: claim.item, state: claim.state, year: claim.year },
  ...{ version: claim.version, round: claim.round, updated: claim.updated, award: claim.award },
  applicant: applicantOf(model, claim.applicant).id,
  entries: entriesOf(claim.item, claim.puts, claim.date),
  faults: claim.faults,
  left: leftOf(model, claim.applicant, claim.item, claim.year),
  history: historyFor(claim, seenBy),
  ...(claim.due === undefined ? {} : { due: claim.due }),
  ...(claim.asked ? { asked: claim.asked } : {}),
  ...(claim.decision ? { approved: claim.decision.approved } : {}),
  ...(claim.payment ? { paid: claim.payment.amount } : {}),
  ...(seenBy === 'applicant' ? {} : forOffice(model, claim)),
})

const forOffice = (model: Model, { assignee, publication, objections, state }: Claim) => {
  const held = Object.values(model.people).find(({ person }) => person === assignee)
  // Where the grant fell to one objection, the others have nothing left to object to.
  const open = state === 'rejected' ? 'moot' : 'open'
  const seen = objections.map(
    ({ objection, outcome }) => `${objection} ${outcome === 'open' ? open : outcome}`,
  )
  return {
    ...(held ? { assignee: { person: held.person, name: held.name } } : {}),
    ...(publication === undefined ? {} : { objections: seen.sort() }),
  }
}

interface Shown {
  readonly objections?: readonly { readonly objection: string; readonly outcome: string }[]
}

/** A reply's claim with the fields that a view names, and no optional one more. */
export const shown = (view: object): object => {
  const { objections, ...seen } = view as Shown & Record<string, unknown>
  const asked = [
    ...['claim', 'item', 'state', 'year', 'version', 'round', 'updated', 'award', 'applicant'],
    ...['entries', 'faults', 'left', 'history', 'due', 'asked', 'approved', 'paid', 'assignee'],
  ]
  const kept = Object.fromEntries(
    asked.flatMap((name) => (seen[name] === undefined ? [] : [[name, seen[name]]])),
  )
  const told = objections?.map(({ objection, outcome }) => `${objection} ${outcome}`)
  return told ? { ...kept, objections: told.sort() } : kept
}
