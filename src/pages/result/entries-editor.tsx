import { itemOf } from '../../../policy/edition'
import { isToldApart } from '../../../policy/questions/question'
import type { ItemId } from '../../../policy/vocabulary'
import { factFieldWords } from '../../../words/screens/fact-fields'
import { selfCheckWords } from '../../../words/screens/self-check'
import { resultWords as words } from '../../../words/screens/result'
import { readYuan } from '../../../words/money'
import { measureWord, pieceNoun } from '../../../words/units'
import { CountField } from '../../frames/count-field'
import { FactFields } from '../../frames/fact-fields'
import { entriesFor, type Answers } from '../../services/self-check'
import { noEntry, type TypedEntry } from '../../services/typed-entry'
import { readFacts } from '../../services/typed-facts'
import { Button, Card, Field, Link, Stack } from '../../ui'

/** As many as are asked about one by one. */
const MOST_ENTRIES = 20

interface EditorProps {
  answers: Answers
  item: ItemId
  onTell: (answers: Answers) => void
  /** The office told nothing: what was granted before is asked. */
  guest: boolean
}

/** Everything that was told about one item, on one sheet. */
export function EntriesEditor({ answers, item: id, onTell, guest }: EditorProps) {
  const item = itemOf(id)
  const entries = entriesFor(answers, id)
  const apart = isToldApart(item)
  const tell = (next: readonly TypedEntry[]) =>
    onTell({ ...answers, entries: { ...answers.entries, [id]: [...next] } })
  return (
    <Stack>
      {entries.map((entry, at) => (
        <EntryCard
          key={at}
          {...{ item: id, at, entry, apart }}
          several={entries.length > 1}
          onTell={(next) => tell(entries.map((each, place) => (place === at ? next : each)))}
          onRemove={() => tell(entries.filter((_, place) => place !== at))}
        />
      ))}
      {item.oneEntry || item.facts.length === 0 || entries.length >= MOST_ENTRIES ? null : (
        <Button
          kind="quiet"
          block
          onTap={() => tell([...entries, apart ? { ...noEntry, count: '1' } : noEntry])}
        >
          {words.another(measureWord(id), pieceNoun(id))}
        </Button>
      )}
      {guest && item.caps.some(({ measure }) => measure === 'amount') ? (
        <GrantedField {...{ answers, item: id, onTell }} />
      ) : null}
    </Stack>
  )
}

/** What counts against this year's cap. */
function GrantedField({ answers, item, onTell }: Omit<EditorProps, 'guest'>) {
  const value = answers.granted[item] ?? ''
  const wrong = value !== '' && readYuan(value) === undefined
  return (
    <Card>
      <Field
        name="trial-granted"
        label={words.granted}
        hint={words.grantedHint}
        type="digit"
        suffix={factFieldWords.yuan}
        value={value}
        {...(wrong ? { error: selfCheckWords.unreadable } : {})}
        onTell={(sum) => onTell({ ...answers, granted: { ...answers.granted, [item]: sum } })}
      />
    </Card>
  )
}

interface EntryCardProps {
  item: ItemId
  at: number
  entry: TypedEntry
  apart: boolean
  several: boolean
  onTell: (entry: TypedEntry) => void
  onRemove: () => void
}

function EntryCard({ item: id, at, entry, apart, several, onTell, onRemove }: EntryCardProps) {
  const item = itemOf(id)
  const { unreadable } = readFacts(item, entry.facts)
  const remove = <Link onTap={onRemove}>{selfCheckWords.remove}</Link>
  return (
    <Card title={several ? words.entry(at + 1) : undefined} aside={several ? remove : null}>
      <Stack>
        {item.oneEntry || (apart && entry.count !== '') ? null : (
          <CountField
            name={`trial-${at}-count`}
            label={selfCheckWords.count(measureWord(id), pieceNoun(id))}
            measure={measureWord(id)}
            value={entry.count}
            most={1000}
            onTell={(count) => onTell({ ...entry, count })}
          />
        )}
        <FactFields
          item={item}
          name={`trial-${at}`}
          typed={entry.facts}
          errors={Object.fromEntries(unreadable.map((fact) => [fact, selfCheckWords.unreadable]))}
          onTell={(fact, text) => onTell({ ...entry, facts: { ...entry.facts, [fact]: text } })}
        />
      </Stack>
    </Card>
  )
}
