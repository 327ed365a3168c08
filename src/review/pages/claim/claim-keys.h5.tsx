import { useState } from 'react'
import type { ClaimView } from '../../../../contract/shapes/claim'
import { keysWords } from '../../../../words/screens/review-keys'
import type { ReviewStep } from '../../../../words/screens/review-steps'
import { Box, fieldIds, Link } from '../../../ui'
import { KeysSheet } from '../../parts/keys-sheet'
import { useShortcuts } from '../../parts/use-shortcuts'
import type { ClaimKeysProps } from './claim-keys.types'
import { mayNote, offeredHandling, offeredSteps } from './offered-steps'
import type { UsedClaim } from './use-claim'
import { backToQueue } from './use-next'

/** The steps that lead on, of which one at most is offered first. */
const onward: readonly ReviewStep[] = ['accept', 'review', 'approve', 'recheck']

/** A key for every step that is offered; what they are is said on a wide screen. */
export function ClaimKeys({ claim, used, onLook }: ClaimKeysProps) {
  const [open, setOpen] = useState(false)
  useShortcuts({
    ...stepKeys(claim, used),
    k: () => document.getElementById(fieldIds('checklist').input)?.focus(),
    p: () => onLook(0),
    q: backToQueue,
    '?': () => setOpen(true),
  })
  return (
    <>
      <Box className="claim-keys">
        <Link onTap={() => setOpen(true)}>{keysWords.open}</Link>
      </Box>
      <KeysSheet open={open} keys={keysWords.claim} onClose={() => setOpen(false)} />
    </>
  )
}

const stepKeys = (claim: ClaimView, used: UsedClaim) => {
  const steps = offeredSteps(claim, used.desk)
  const handling = offeredHandling(claim, used.desk)
  const first = (...wanted: readonly ReviewStep[]) => {
    const step = steps.find((one) => wanted.includes(one))
    return step && (() => used.ask(step))
  }
  return {
    a: first(...onward),
    r: first('return'),
    x: first('reject', 'lapse'),
    u: first('undo'),
    t: handling.includes('take') ? () => void used.takeUp(claim) : undefined,
    h: handling.includes('hand') ? () => used.ask('hand') : undefined,
    l: handling.includes('lay') ? () => void used.layBack(claim) : undefined,
    c: mayNote(claim, used.desk) ? () => used.ask('note') : undefined,
  }
}
