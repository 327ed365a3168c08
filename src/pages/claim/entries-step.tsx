import { MOST_REFERENCES } from '../../../policy/claims/references'
import type { ClaimFault } from '../../../policy/claims/find-faults'
import { itemOf } from '../../../policy/edition'
import { sayClaimFault } from '../../../words/claim-faults'
import { claimWords as words } from '../../../words/screens/claim'
import { sayWhat } from '../../../words/say-item'
import { sayDay } from '../../../words/time'
import { measureWord, pieceNoun } from '../../../words/units'
import { AssessedLine } from '../../parts/assessed-line'
import { assessView } from '../../services/assess-view'
import type { Me } from '../../services/me'
import type { Service } from '../../services/use-service'
import { Button, Card, ErrorSummary, Notice, Stack } from '../../ui'
import { EntryForm } from './entry-form'
import { fieldOf } from './steps'
import { blankEntry, readTyped, type TypedClaimEntry } from './typed-claim'
import type { Draft } from './use-draft'

export interface EntriesStepProps {
  draft: Draft
  me: Me
  service: Service | undefined
  faults: readonly ClaimFault[]
  attempt: number
}

/** What is put forward: facts and references, and at once what they bring by what the caps leave. */
export function EntriesStep({ draft, me, service, faults, attempt }: EntriesStepProps) {
  const { view, typed, tell } = draft
  const item = itemOf(view.item)
  const line = assessView({ ...view, entries: readTyped(view.item, typed) })
  const errors = Object.fromEntries(
    faults.map((fault) => [fieldOf(fault), sayClaimFault(view.item, fault)]),
  )
  const replace = (at: number, entry: TypedClaimEntry) =>
    tell(typed.map((each, place) => (place === at ? entry : each)))
  return (
    <Stack>
      <ErrorSummary
        attempt={attempt}
        errors={Object.entries(errors).map(([name, text]) => ({ name, text }))}
      />
      <Notice>{sayWhat(item)}</Notice>
      {service?.round ? null : <Notice tone="warn">{words.noRound}</Notice>}
      {service?.round ? (
        <Notice>{words.window(sayDay(service.round.from), sayDay(service.round.to))}</Notice>
      ) : null}
      {typed.map((entry, at) => (
        <EntryForm
          key={at}
          item={item}
          at={at}
          entry={entry}
          me={me}
          errors={errors}
          room={MOST_REFERENCES - countOf(typed)}
          onTell={(next) => replace(at, next)}
          onRemove={
            typed.length > 1 ? () => tell(typed.filter((_, place) => place !== at)) : undefined
          }
        />
      ))}
      {item.oneEntry || item.facts.length === 0 || countOf(typed) >= MOST_REFERENCES ? null : (
        <Button kind="quiet" block onTap={() => tell([...typed, blankEntry(view.item, me)])}>
          {words.another(measureWord(view.item), pieceNoun(view.item))}
        </Button>
      )}
      <Card title={words.forecast}>
        <AssessedLine line={line} />
      </Card>
    </Stack>
  )
}

const countOf = (typed: readonly TypedClaimEntry[]) =>
  typed.reduce((sum, { references }) => sum + references.length, 0)
