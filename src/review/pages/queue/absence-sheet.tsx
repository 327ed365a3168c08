import type { Colleague } from '../../../../contract/shapes/staff'
import { absenceWords as words } from '../../../../words/screens/review-absence'
import { handWords } from '../../../../words/screens/review-decide'
import { sayDay } from '../../../../words/time'
import { Loaded } from '../../../frames/loaded'
import { sayFailure } from '../../../services/say-failure'
import { Button, Choice, Field, Notice, Sheet, Stack } from '../../../ui'
import type { UsedAbsence } from './use-absence'

/** From when, until when, and which colleague stands in. */
export function AbsenceSheet({ used }: { used: UsedAbsence }) {
  const { open, toggle, others, setting, save } = used
  const foot =
    others.length > 0 ? (
      <Button busy={setting.kind === 'busy'} onTap={save}>
        {words.save}
      </Button>
    ) : undefined
  return (
    <Sheet open={open} title={words.title} onClose={() => toggle(false)} foot={foot}>
      <Stack>
        {setting.kind === 'failed' ? (
          <Notice tone="error">{sayFailure(setting.failure)}</Notice>
        ) : null}
        <Loaded from={used.from}>
          {() =>
            others.length > 0 ? <AbsenceFields used={used} /> : <Notice>{words.nobody}</Notice>
          }
        </Loaded>
      </Stack>
    </Sheet>
  )
}

function AbsenceFields({ used }: { used: UsedAbsence }) {
  return (
    <Stack>
      <Notice>{words.note}</Notice>
      <Days used={used} />
      <StandIn used={used} />
    </Stack>
  )
}

function Days({ used: { form, today, absence } }: { used: UsedAbsence }) {
  const { typed, faults, type } = form
  // An absence that began before today keeps its first day.
  const first = absence && absence.from < today ? absence.from : today
  return (
    <>
      <Field
        name="absence-from"
        type="date"
        label={words.from}
        from={first}
        value={typed.from}
        {...(faults.from ? { error: faults.from } : {})}
        onTell={(from) => type({ from })}
      />
      <Field
        name="absence-to"
        type="date"
        label={words.to}
        hint={words.toHint}
        from={typed.from > today ? typed.from : today}
        value={typed.to}
        {...(faults.to ? { error: faults.to } : {})}
        onTell={(to) => type({ to })}
      />
    </>
  )
}

function StandIn({ used: { form, others, today } }: { used: UsedAbsence }) {
  const { typed, faults, type } = form
  return (
    <Choice
      name="absence-stand-in"
      label={words.standIn}
      options={others.map((one) => optionOf(one, today))}
      value={typed.standIn}
      {...(faults.standIn ? { error: faults.standIn } : {})}
      onTell={(standIn) => type({ standIn })}
    />
  )
}

/** Who is absent, or soon will be, is marked. */
const optionOf = ({ person, name, absence }: Colleague, today: string) => ({
  value: person,
  label: name,
  ...(absence && today <= absence.to
    ? { note: handWords.absent(sayDay(absence.from), sayDay(absence.to)) }
    : {}),
})
