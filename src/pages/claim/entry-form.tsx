import type { GrantedItem } from '../../../policy/rule'
import { factWords } from '../../../words/facts'
import { holderLabel, referenceWords } from '../../../words/references'
import { claimWords as words } from '../../../words/screens/claim'
import { measureWord } from '../../../words/units'
import { FactFields } from '../../frames/fact-fields'
import type { Me } from '../../services/me'
import { blankReference } from '../../services/start-claim'
import { readFacts } from '../../services/typed-facts'
import { Box, Button, Card, Field, Link, Row, Stack, Words } from '../../ui'
import type { TypedClaimEntry } from './typed-claim'

export interface EntryFormProps {
  item: GrantedItem
  at: number
  entry: TypedClaimEntry
  me: Me
  errors: Readonly<Record<string, string>>
  /** How many references the claim still takes. */
  room: number
  onTell: (entry: TypedClaimEntry) => void
  onRemove: (() => void) | undefined
}

/** One entry: its facts once, and the reference of each piece alike. */
export function EntryForm({ item, at, entry, me, errors, room, onTell, onRemove }: EntryFormProps) {
  const name = `entry-${at}`
  const { unreadable } = readFacts(item, entry.facts)
  const factErrors = Object.fromEntries(
    item.facts.flatMap((fact) => {
      const error = unreadable.includes(fact.name)
        ? words.unreadable(factWords(item.id, fact.name).label)
        : errors[`${name}-${fact.name}`]
      return error ? [[fact.name, error]] : []
    }),
  )
  const references = (next: TypedClaimEntry['references']) => onTell({ ...entry, references: next })
  return (
    <Card
      title={item.oneEntry ? undefined : words.entry(at + 1)}
      aside={onRemove ? <Link onTap={onRemove}>{words.remove}</Link> : null}
    >
      <Stack>
        <FactFields
          item={item}
          name={name}
          typed={entry.facts}
          errors={factErrors}
          onTell={(fact, text) => onTell({ ...entry, facts: { ...entry.facts, [fact]: text } })}
        />
        {entry.references.map((reference, place) => (
          <ReferenceForm
            key={place}
            item={item}
            name={`${name}-${place}`}
            place={place}
            reference={reference}
            errors={errors}
            onTell={(next) =>
              references(entry.references.map((each, where) => (where === place ? next : each)))
            }
            onRemove={
              entry.references.length > 1
                ? () => references(entry.references.filter((_, where) => where !== place))
                : undefined
            }
          />
        ))}
        {item.oneEntry || room <= 0 ? null : (
          <Button
            kind="secondary"
            block
            onTap={() => references([...entry.references, blankReference(item.id, me)])}
          >
            {words.alike(measureWord(item.id))}
          </Button>
        )}
      </Stack>
    </Card>
  )
}

type Reference = TypedClaimEntry['references'][number]

interface ReferenceFormProps {
  item: GrantedItem
  name: string
  place: number
  reference: Reference
  errors: Readonly<Record<string, string>>
  onTell: (reference: Reference) => void
  onRemove: (() => void) | undefined
}

function ReferenceForm({
  item,
  name,
  place,
  reference,
  errors,
  onTell,
  onRemove,
}: ReferenceFormProps) {
  const { label, hint } = referenceWords(item.id)
  const holder = holderLabel(item.id)
  return (
    <Box className="claim__reference">
      <Stack>
        <Row apart>
          <Words className="claim__place">{words.reference(place + 1)}</Words>
          {onRemove ? <Link onTap={onRemove}>{words.remove}</Link> : null}
        </Row>
        <Field
          name={`${name}-number`}
          label={label}
          hint={hint}
          error={errors[`${name}-number`]}
          value={reference.number}
          maxlength={120}
          onTell={(number) => onTell({ ...reference, number })}
        />
        {holder ? (
          <Field
            name={`${name}-holder`}
            label={holder}
            error={errors[`${name}-holder`]}
            value={reference.holder}
            maxlength={120}
            onTell={(text) => onTell({ ...reference, holder: text })}
          />
        ) : null}
        <Field
          name={`${name}-date`}
          label={words.date}
          type="date"
          error={errors[`${name}-date`]}
          value={reference.date}
          onTell={(date) => onTell({ ...reference, date })}
        />
      </Stack>
    </Box>
  )
}
