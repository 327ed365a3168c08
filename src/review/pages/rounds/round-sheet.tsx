import { useState } from 'react'
import { KeepRound } from '../../../../contract/keep-round'
import type { Round } from '../../../../contract/shapes/round'
import { roundsWords as words } from '../../../../words/screens/rounds'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'
import { RoundFields } from './round-fields'
import { faultsOf, toldOf, type TypedRound } from './typed-round'

interface RoundSheetProps {
  given: TypedRound
  /** The round that is changed; none where it is new. */
  of?: Round
  onDone: () => void
  onClose: () => void
}

/** Mounted while it is open. */
export function RoundSheet({ given, of, onDone, onClose }: RoundSheetProps) {
  const [typed, setTyped] = useState(given)
  const [tried, setTried] = useState(false)
  const { busy, failure, send } = useSending(KeepRound, onDone)
  const faults = faultsOf(typed)
  const yes = () => {
    setTried(true)
    if (Object.keys(faults).length === 0) send(toldOf(typed, of?.edition))
  }
  return (
    <FormSheet
      open
      title={of ? words.of(words.edit, of.title) : words.add}
      yes={words.save}
      {...{ busy, failure, onClose }}
      onYes={yes}
    >
      <RoundFields
        typed={typed}
        faults={tried ? faults : {}}
        named={of !== undefined}
        onTell={(part) => setTyped({ ...typed, ...part })}
      />
    </FormSheet>
  )
}
