import { useState, type ReactNode } from 'react'
import { returnWords as words } from '../../../../words/screens/review-return'
import { Box, Disclosure, ErrorSummary, Field, Stack } from '../../../ui'
import { FaultRow } from './fault-row'
import {
  faultPlaces,
  faultsOf,
  findUnsaid,
  groups,
  pickedOf,
  type FaultPlace,
} from './fault-places'
import { StepSheet } from './step-sheet'
import type { OfStep } from './step-sheets'

/** More places of one kind than this stand folded. */
const MANY = 6

/** All faults at once: every piece of the claim, to be ticked, with words for each. */
export function ReturnSheet({ claim, used }: OfStep) {
  const [attempt, setAttempt] = useState(0)
  const { marks, due } = used.typed
  const places = faultPlaces(claim)
  const { today, rules } = used.desk
  const wrong = () => [
    ...findUnsaid(places, marks),
    ...(due !== '' && due < today ? [{ name: 'return-due', text: words.duePast }] : []),
  ]
  const unsaid = attempt > 0 ? wrong() : []
  const errorOf = (name: string) => unsaid.find((one) => one.name === name)?.text
  const yes = () => {
    if (wrong().length > 0) setAttempt(attempt + 1)
    else void used.giveBack(claim, faultsOf(places, marks))
  }
  return (
    <StepSheet
      step="return"
      used={used}
      onYes={yes}
      yes={words.yes(pickedOf(places, marks).length)}
    >
      <ErrorSummary errors={unsaid} attempt={attempt} />
      {groups.map((about) => (
        <Group key={about} title={words.groups[about]} places={places.filter(is(about))}>
          {(place) => <FaultRow key={place.key} place={place} used={used} errorOf={errorOf} />}
        </Group>
      ))}
      <DueField used={used} today={today} days={rules?.returnDays} error={errorOf('return-due')} />
    </StepSheet>
  )
}

interface DueFieldProps {
  used: OfStep['used']
  today: string
  days: number | undefined
  error: string | undefined
}

/** The last day of the correction; left empty, the office's usual time. */
function DueField({ used, today, days, error }: DueFieldProps) {
  return (
    <Field
      name="return-due"
      type="date"
      optional
      label={words.due}
      hint={words.dueHint(days)}
      from={today}
      value={used.typed.due}
      {...(error ? { error } : {})}
      onTell={(due) => used.type({ due })}
    />
  )
}

const is = (about: FaultPlace['about']) => (place: FaultPlace) => place.about === about

interface GroupProps {
  title: string
  places: readonly FaultPlace[]
  children: (place: FaultPlace) => ReactNode
}

function Group({ title, places, children }: GroupProps) {
  const rows = places.map(children)
  if (places.length > MANY)
    return <Disclosure title={`${title}（${places.length}）`}>{rows}</Disclosure>
  return (
    <Stack gap="s">
      <Box as="h3" className="faults__group">
        {title}
      </Box>
      {rows}
    </Stack>
  )
}
