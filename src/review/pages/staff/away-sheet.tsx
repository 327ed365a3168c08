import { useState } from 'react'
import { SetStaffAbsence } from '../../../../contract/set-staff-absence'
import type { Absence, Colleague } from '../../../../contract/shapes/staff'
import { staffWords as words } from '../../../../words/screens/staff'
import { Button, Choice, Field, Notice, Row } from '../../../ui'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'
import type { OfColleague } from './change-sheet'

interface AwaySheetProps extends OfColleague {
  staff: readonly Colleague[]
}

/** Whoever reviews the same may stand in. */
const standInsOf = ({ person, post }: Colleague, staff: readonly Colleague[]) =>
  staff.filter((one) => one.person !== person && JSON.stringify(one.post) === JSON.stringify(post))

export function AwaySheet({ of, staff, onDone, onClose }: AwaySheetProps) {
  const { person, name, absence } = of
  const others = standInsOf(of, staff)
  const [typed, setTyped] = useState({ from: '', to: '', standIn: '', ...absence })
  const [tried, setTried] = useState(false)
  const { busy, failure, send } = useSending(SetStaffAbsence, onDone)
  const { from, to, standIn } = typed
  const missing = from === '' || to === ''
  const yes = () => {
    setTried(true)
    if (!missing && standIn !== '') send({ person, absence: { from, to, standIn } })
  }
  return (
    <FormSheet
      open
      title={words.absenceTitle(name)}
      note={words.absenceNote}
      yes={words.absenceYes}
      {...{ busy, failure, onClose }}
      onYes={yes}
    >
      {tried && missing ? <Notice tone="error">{words.daysMissing}</Notice> : null}
      <AwayFields
        {...{ typed, tried, others }}
        onTell={(part) => setTyped({ ...typed, ...part })}
      />
      {absence ? (
        <Row>
          <Button kind="quiet" onTap={() => send({ person, absence: null })}>
            {words.absenceEnd}
          </Button>
        </Row>
      ) : null}
    </FormSheet>
  )
}

interface AwayFieldsProps {
  typed: Absence
  tried: boolean
  others: readonly Colleague[]
  onTell: (part: Partial<Absence>) => void
}

function AwayFields({ typed: { from, to, standIn }, tried, others, onTell }: AwayFieldsProps) {
  const day = (told: 'from' | 'to', value: string) => (
    <Field
      name={`away-${told}`}
      type="date"
      label={words[told]}
      value={value}
      onTell={(typed) => onTell({ [told]: typed })}
    />
  )
  return (
    <>
      {day('from', from)}
      {day('to', to)}
      {others.length === 0 ? (
        <Notice tone="warn">{words.noStandIn}</Notice>
      ) : (
        <Choice
          name="away-stand-in"
          label={words.standIn}
          options={others.map((one) => ({ value: one.person, label: one.name }))}
          value={standIn}
          {...(tried && standIn === '' ? { error: words.standInMissing } : {})}
          onTell={(told) => onTell({ standIn: told })}
        />
      )}
    </>
  )
}
