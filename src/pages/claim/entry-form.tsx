import type { GrantedItem } from '../../../policy/rule'
import { factWords } from '../../../words/facts'
import { claimWords as words } from '../../../words/screens/claim'
import { measureWord } from '../../../words/units'
import { FactFields } from '../../frames/fact-fields'
import type { Me } from '../../services/me'
import { blankReference } from '../../services/start-claim'
import { readFacts } from '../../services/typed-facts'
import { Button, Card, Link, Stack } from '../../ui'
import { ReferenceForm } from './reference-form'
import type { TypedClaimEntry } from './typed-claim'
import type { Fills } from './use-fills'

export interface EntryFormProps {
  item: GrantedItem
  at: number
  entry: TypedClaimEntry
  me: Me
  fills: Fills
  errors: Readonly<Record<string, string>>
  /** How many references the claim still takes. */
  room: number
  onTell: (entry: TypedClaimEntry) => void
  onRemove: (() => void) | undefined
}

/** One entry: its facts once, and the reference of each piece alike. */
export function EntryForm(props: EntryFormProps) {
  const { item, at, entry, me, room, onTell, onRemove } = props
  const alike = () =>
    onTell({ ...entry, references: [...entry.references, blankReference(item.id, me)] })
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
          errors={factErrors(props)}
          onTell={(fact, text) => onTell({ ...entry, facts: { ...entry.facts, [fact]: text } })}
        />
        <References {...props} />
        {item.oneEntry || room <= 0 ? null : (
          <Button kind="secondary" block onTap={alike}>
            {words.alike(measureWord(item.id))}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

/** What can't be read is told at once; what is missing, at the step's end. */
const factErrors = ({
  item,
  at,
  entry,
  errors,
}: EntryFormProps): Readonly<Record<string, string>> => {
  const { unreadable } = readFacts(item, entry.facts)
  return Object.fromEntries(
    item.facts.flatMap(({ name }) => {
      const error = unreadable.includes(name)
        ? words.unreadable(factWords(item.id, name).label)
        : errors[`entry-${at}-${name}`]
      return error ? [[name, error]] : []
    }),
  )
}

function References({ item, at, entry, fills, errors, onTell }: EntryFormProps) {
  const all = entry.references
  const tell = (references: TypedClaimEntry['references']) => onTell({ ...entry, references })
  return (
    <>
      {all.map((reference, place) => (
        <ReferenceForm
          key={place}
          {...{ item, place, reference, errors }}
          name={`entry-${at}-${place}`}
          reading={fills.readAt({ entry: at, place })}
          onTell={(next) => tell(all.map((each, where) => (where === place ? next : each)))}
          onRemove={
            all.length > 1 ? () => tell(all.filter((_, where) => where !== place)) : undefined
          }
        />
      ))}
    </>
  )
}
