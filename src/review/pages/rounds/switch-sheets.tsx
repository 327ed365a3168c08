import { useState } from 'react'
import { CloseRound } from '../../../../contract/close-round'
import { OpenRound } from '../../../../contract/open-round'
import { ProlongRound } from '../../../../contract/prolong-round'
import type { Round } from '../../../../contract/shapes/round'
import { roundsWords as words } from '../../../../words/screens/rounds'
import { Field } from '../../../ui'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'

interface OfRound {
  of: Round
  onDone: () => void
  onClose: () => void
}

export function OpenSheet({ of: { round, title }, onDone, onClose }: OfRound) {
  const { busy, failure, send } = useSending(OpenRound, onDone)
  return (
    <FormSheet
      open
      title={words.of(words.open, title)}
      note={words.openNote}
      yes={words.open}
      {...{ busy, failure, onClose }}
      onYes={() => send({ round })}
    />
  )
}

export function CloseSheet({ of: { round, title }, onDone, onClose }: OfRound) {
  const { busy, failure, send } = useSending(CloseRound, onDone)
  return (
    <FormSheet
      open
      grave
      title={words.of(words.close, title)}
      note={words.closeNote}
      yes={words.close}
      {...{ busy, failure, onClose }}
      onYes={() => send({ round })}
    />
  )
}

export function ProlongSheet({ of: { round, title, closes: before }, onDone, onClose }: OfRound) {
  const [closes, setCloses] = useState('')
  const [tried, setTried] = useState(false)
  const { busy, failure, send } = useSending(ProlongRound, onDone)
  const late = closes > before
  const yes = () => {
    setTried(true)
    if (late) send({ round, closes })
  }
  return (
    <FormSheet
      open
      title={words.of(words.prolong, title)}
      note={words.prolongNote}
      yes={words.prolong}
      {...{ busy, failure, onClose }}
      onYes={yes}
    >
      <Field
        name="round-later"
        type="date"
        label={words.newCloses}
        from={before}
        value={closes}
        {...(tried && !late ? { error: words.prolongNote } : {})}
        onTell={setCloses}
      />
    </FormSheet>
  )
}
