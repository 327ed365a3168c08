import type { Fact, GrantedItem } from '../../policy/rule'
import { factWords, optionWords } from '../../words/facts'
import { factFieldWords } from '../../words/screens/fact-fields'
import { Choice, Field, Stack } from '../ui'
import { isAsked, type TypedFacts } from '../services/typed-facts'

export interface FactFieldsProps {
  item: GrantedItem
  /** Makes the fields' names unique on a screen of several entries. */
  name: string
  typed: TypedFacts
  onTell: (fact: string, text: string) => void
  errors?: Readonly<Record<string, string>>
}

/** The questions of one entry, made from what the item asks. */
export function FactFields({ item, name, typed, onTell, errors = {} }: FactFieldsProps) {
  const asked = item.facts.filter((fact) => isAsked(fact, typed))
  if (asked.length === 0) return null
  return (
    <Stack>
      {asked.map((fact) => (
        <FactField
          key={fact.name}
          item={item}
          fact={fact}
          name={`${name}-${fact.name}`}
          text={typed[fact.name] ?? ''}
          error={errors[fact.name]}
          onTell={(text) => onTell(fact.name, text)}
        />
      ))}
    </Stack>
  )
}

interface FactFieldProps {
  item: GrantedItem
  fact: Fact
  name: string
  text: string
  error: string | undefined
  onTell: (text: string) => void
}

export function FactField({ item, fact, name, text, error, onTell }: FactFieldProps) {
  const { question, hint } = factWords(item.id, fact.name)
  const asked = {
    name,
    label: question,
    onTell,
    ...(hint ? { hint } : {}),
    ...(error ? { error } : {}),
  }
  switch (fact.type) {
    case 'money':
      return (
        <Field {...asked} type="digit" suffix={factFieldWords.yuan} value={text} maxlength={14} />
      )
    case 'integer':
      return <Field {...asked} type="number" value={text} maxlength={5} />
    case 'day':
      return <Field {...asked} type="date" value={text} />
    case 'boolean':
    case 'choice':
      return <Choice {...asked} options={optionsOf(item, fact) ?? []} value={text || undefined} />
  }
}

/** What there is to choose from; nothing where the fact is typed. */
export const optionsOf = (
  item: GrantedItem,
  fact: Fact,
): readonly { value: string; label: string }[] | undefined => {
  if (fact.type === 'boolean') return factFieldWords.yesOrNo
  if (fact.type !== 'choice') return undefined
  return fact.options.map((value) => ({ value, label: optionWords(item.id, value) }))
}
