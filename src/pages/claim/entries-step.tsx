import { MOST_ENTRIES } from '../../../contract/shapes/claim'
import { MOST_REFERENCES } from '../../../policy/claims/most-references'
import type { ClaimFault } from '../../../policy/claims/find-faults'
import { itemOf } from '../../../policy/edition'
import { sayClaimFault } from '../../../words/claim-faults'
import { claimWords as words } from '../../../words/screens/claim'
import { sayWhat } from '../../../words/say-item'
import { measureWord, pieceNoun } from '../../../words/units'
import { Trace } from '../../frames/trace'
import { assessView } from '../../services/assess-view'
import type { Me } from '../../services/me'
import type { Service } from '../../services/use-service'
import { Button, Card, ErrorSummary, Notice, Stack } from '../../ui'
import { EntryForm } from './entry-form'
import { Filled, Offered } from './filled-notices'
import { RoundNotice } from './round-notice'
import { fieldOf } from './steps'
import { blankEntry, readTyped, type TypedClaimEntry } from './typed-claim'
import type { Draft } from './use-draft'
import type { Fills } from './use-fills'

export interface EntriesStepProps {
  draft: Draft
  me: Me
  fills: Fills
  service: Service | undefined
  faults: readonly ClaimFault[]
  attempt: number
}

/** What is put forward: facts and references, and at once what they bring by what the caps leave. */
export function EntriesStep({ draft, me, fills, service, faults, attempt }: EntriesStepProps) {
  const { view, typed } = draft
  const item = itemOf(view.item)
  const line = assessView({ ...view, entries: readTyped(view.item, typed) })
  const errors = faults.map((fault) => ({
    name: fieldOf(fault),
    text: sayClaimFault(view.item, fault),
  }))
  return (
    <Stack>
      <ErrorSummary attempt={attempt} errors={errors} />
      <Notice>{sayWhat(item)}</Notice>
      <RoundNotice claim={view} service={service} />
      <Filled count={fills.unchecked.length} />
      <Entries {...{ draft, me, fills, errors }} />
      <Offered item={view.item} fills={fills} />
      <Card title={words.forecast}>
        <Trace line={line} edition={view.edition} left={view.left} />
      </Card>
    </Stack>
  )
}

interface EntriesProps {
  draft: Draft
  me: Me
  fills: Fills
  errors: readonly { name: string; text: string }[]
}

function Entries({ draft: { view, typed, tell }, me, fills, errors }: EntriesProps) {
  const item = itemOf(view.item)
  const byField = Object.fromEntries(errors.map(({ name, text }) => [name, text]))
  const room = MOST_REFERENCES - countOf(typed)
  const replace = (at: number, entry: TypedClaimEntry) =>
    tell(typed.map((each, place) => (place === at ? entry : each)))
  const remove = (at: number) => tell(typed.filter((_, place) => place !== at))
  return (
    <>
      {typed.map((entry, at) => (
        <EntryForm
          key={at}
          {...{ item, at, entry, me, fills, room }}
          errors={byField}
          onTell={(next) => replace(at, next)}
          onRemove={typed.length > 1 ? () => remove(at) : undefined}
        />
      ))}
      {item.oneEntry ||
      item.facts.length === 0 ||
      room <= 0 ||
      typed.length >= MOST_ENTRIES ? null : (
        <Button kind="quiet" block onTap={() => tell([...typed, blankEntry(view.item, me)])}>
          {words.another(measureWord(view.item), pieceNoun(view.item))}
        </Button>
      )}
    </>
  )
}

const countOf = (typed: readonly TypedClaimEntry[]) =>
  typed.reduce((sum, { references }) => sum + references.length, 0)
