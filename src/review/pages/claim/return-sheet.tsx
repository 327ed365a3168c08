import { useState, type ReactNode } from 'react'
import { returnWords as words } from '../../../../words/screens/review-steps'
import { Box, Disclosure, ErrorSummary, Stack } from '../../../ui'
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
  const { marks } = used.typed
  const places = faultPlaces(claim)
  const unsaid = attempt > 0 ? findUnsaid(places, marks) : []
  const errorOf = (name: string) => unsaid.find((one) => one.name === name)?.text
  const yes = () => {
    if (findUnsaid(places, marks).length > 0) setAttempt(attempt + 1)
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
    </StepSheet>
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
