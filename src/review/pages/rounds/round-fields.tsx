import { itemOf } from '../../../../policy/edition'
import { roundsWords as words } from '../../../../words/screens/rounds'
import { Choices, Field, Tick } from '../../../ui'
import { grantedItems, type RoundFaults, type TypedRound } from './typed-round'

export interface RoundFieldsProps {
  typed: TypedRound
  faults: RoundFaults
  /** Its year and place are its name, and stay. */
  named: boolean
  onTell: (part: Partial<TypedRound>) => void
}

export function RoundFields(props: RoundFieldsProps) {
  return (
    <>
      <Name {...props} />
      <Days {...props} />
      <Items {...props} />
    </>
  )
}

function Name({ typed, faults, named, onTell }: RoundFieldsProps) {
  return (
    <>
      <Field
        name="round-year"
        type="number"
        label={words.year}
        hint={words.yearHint}
        maxlength={4}
        disabled={named}
        value={typed.year}
        {...(faults.year ? { error: faults.year } : {})}
        onTell={(year) => onTell({ year })}
      />
      <Field
        name="round-place"
        type="number"
        label={words.place}
        maxlength={2}
        disabled={named}
        value={typed.place}
        {...(faults.place ? { error: faults.place } : {})}
        onTell={(place) => onTell({ place })}
      />
      <Field
        name="round-title"
        label={words.name}
        maxlength={40}
        value={typed.title}
        {...(faults.title ? { error: faults.title } : {})}
        onTell={(title) => onTell({ title })}
      />
    </>
  )
}

const days = ['opens', 'closes', 'from', 'to'] as const

function Days({ typed, faults, onTell }: RoundFieldsProps) {
  return (
    <>
      {days.map((day) => (
        <Field
          key={day}
          name={`round-${day}`}
          type="date"
          label={words[day]}
          {...(day === 'from' ? { hint: words.windowHint } : {})}
          value={typed[day]}
          {...(faults[day] ? { error: faults[day] } : {})}
          onTell={(told) => onTell({ [day]: told })}
        />
      ))}
      <Field
        name="round-budget"
        type="digit"
        suffix="元"
        label={words.budget}
        hint={words.budgetHint}
        optional
        maxlength={14}
        value={typed.budget}
        {...(faults.budget ? { error: faults.budget } : {})}
        onTell={(budget) => onTell({ budget })}
      />
    </>
  )
}

function Items({ typed: { items }, faults, onTell }: RoundFieldsProps) {
  const every = items.length === grantedItems.length
  return (
    <>
      <Tick
        name="round-every"
        label={words.every}
        checked={every}
        onTell={(all) => onTell({ items: all ? grantedItems : [] })}
      />
      {every ? null : (
        <Choices
          name="round-items"
          label={words.itemsLabel}
          options={grantedItems.map((value) => ({ value, label: itemOf(value).title }))}
          values={items}
          {...(faults.items ? { error: faults.items } : {})}
          onTell={(told) => onTell({ items: told })}
        />
      )}
    </>
  )
}
