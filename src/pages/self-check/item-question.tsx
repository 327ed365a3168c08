import { itemOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { sayWhat } from '../../../words/say-item'
import { measureWord, pieceNoun } from '../../../words/units'
import { AssessedLine } from '../../parts/assessed-line'
import { FactFields } from '../../frames/fact-fields'
import { readFacts } from '../../services/typed-facts'
import { entriesFor, isCount, noEntry, type TypedEntry } from '../../services/self-check'
import { Button, Card, Field, Link, Notice, Stack } from '../../ui'
import type { SelfCheck } from './use-self-check'

const MOST_ENTRIES = 20

/** What there is to put forward under one item, and at once what it brings. */
export function ItemQuestion({ check, item: id }: { check: SelfCheck; item: ItemId }) {
  const item = itemOf(id)
  const entries = entriesFor(check.answers, id)
  const line = check.assessment.lines.find((each) => each.item === id)
  const tell = (next: readonly TypedEntry[]) => check.tellEntries(id, next)
  const single = item.oneEntry || item.facts.length === 0
  return (
    <Stack>
      <Notice>{sayWhat(item)}</Notice>
      {entries.map((entry, at) => (
        <EntryCard
          key={at}
          item={id}
          at={at}
          entry={entry}
          onTell={(next) => tell(entries.map((each, place) => (place === at ? next : each)))}
          onRemove={
            entries.length > 1 ? () => tell(entries.filter((_, place) => place !== at)) : undefined
          }
        />
      ))}
      {single || entries.length >= MOST_ENTRIES ? null : (
        <Button kind="quiet" block onTap={() => tell([...entries, noEntry])}>
          {words.another(measureWord(id), pieceNoun(id))}
        </Button>
      )}
      {line ? (
        <Card title={words.sofar}>
          <AssessedLine line={line} />
        </Card>
      ) : null}
    </Stack>
  )
}

interface EntryCardProps {
  item: ItemId
  at: number
  entry: TypedEntry
  onTell: (entry: TypedEntry) => void
  onRemove: (() => void) | undefined
}

function EntryCard({ item: id, at, entry, onTell, onRemove }: EntryCardProps) {
  const item = itemOf(id)
  const { unreadable } = readFacts(item, entry.facts)
  const errors = Object.fromEntries(unreadable.map((fact) => [fact, words.unreadable]))
  if (item.oneEntry && item.facts.length === 0) return null
  return (
    <Card
      title={item.oneEntry ? undefined : words.entry(at + 1)}
      aside={onRemove ? <Link onTap={onRemove}>{words.remove}</Link> : null}
    >
      <Stack>
        <FactFields
          item={item}
          name={`entry-${at}`}
          typed={entry.facts}
          errors={errors}
          onTell={(fact, text) => onTell({ ...entry, facts: { ...entry.facts, [fact]: text } })}
        />
        {item.oneEntry ? null : (
          <Field
            name={`entry-${at}-count`}
            label={words.count(measureWord(id))}
            hint={item.facts.length === 0 ? undefined : words.countHint}
            error={isCount(entry.count) ? undefined : words.unreadable}
            type="number"
            maxlength={4}
            suffix={measureWord(id)}
            value={entry.count}
            onTell={(count) => onTell({ ...entry, count })}
          />
        )}
      </Stack>
    </Card>
  )
}
