import type { Round } from '../../../../contract/shapes/round'
import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { Field, Select, Stack } from '../../../ui'
import type { faultsOf, Typed } from './use-opening'

interface OpenFieldsProps {
  rounds: readonly Round[]
  today: string
  usualDays: number | undefined
  typed: Typed
  faults: ReturnType<typeof faultsOf>
  onTell: (part: Partial<Typed>) => void
}

export function OpenFields({ rounds, today, usualDays, typed, faults, onTell }: OpenFieldsProps) {
  return (
    <Stack>
      <Select
        name="publication-round"
        label={words.round}
        options={rounds.map(({ round, title }) => ({ value: round, label: title }))}
        value={typed.round}
        {...(faults.round ? { error: faults.round } : {})}
        onTell={(round) => onTell({ round })}
      />
      <Field
        name="publication-from"
        type="date"
        label={words.from}
        from={today}
        value={typed.from}
        {...(faults.from ? { error: faults.from } : {})}
        onTell={(from) => onTell({ from })}
      />
      <Field
        name="publication-days"
        type="number"
        label={words.days}
        hint={words.daysHint(usualDays)}
        maxlength={2}
        value={typed.days}
        {...(faults.days ? { error: faults.days } : {})}
        onTell={(days) => onTell({ days })}
      />
    </Stack>
  )
}
