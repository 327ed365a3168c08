import { queueStates } from '../../../../contract/shapes/queue'
import type { ClaimState, ClaimView } from '../../../../contract/shapes/claim'
import type { QueueState } from '../../../../contract/shapes/queue'
import {
  afterWords as words,
  stepWords,
  type ReviewStep,
} from '../../../../words/screens/review-steps'
import { sayFailure } from '../../../services/say-failure'
import { Box, Button, Notice } from '../../../ui'
import { useShortcuts } from '../../parts/use-shortcuts'
import { backToQueue, useNext } from './use-next'

interface DoneNoticeProps {
  claim: ClaimView
  step: ReviewStep
  from: ClaimState
}

/** What was done, and the way to the next claim that waits as this one did. */
export function DoneNotice({ claim, step, from }: DoneNoticeProps) {
  // A claim that stays where it was is still before us: nothing leads on.
  const state =
    step === 'recheck' ? step : queueStates.find((one) => one === from && one !== claim.state)
  return (
    <Notice
      tone="success"
      title={stepWords[step].done}
      action={state ? <Onward claim={claim} state={state} /> : undefined}
    />
  )
}

function Onward({ claim, state }: { claim: ClaimView; state: QueueState }) {
  const { next, goOn } = useNext(claim, state)
  useShortcuts({ n: next.kind === 'none' ? undefined : goOn })
  return (
    <Box className="onward">
      {next.kind === 'failed' ? <Box>{sayFailure(next.failure)}</Box> : null}
      {next.kind === 'none' ? <Box>{words.noNext(state)}</Box> : null}
      <Box className="onward__ways">
        {next.kind === 'none' ? null : (
          <Button kind="secondary" busy={next.kind === 'asking'} onTap={goOn}>
            {words.next(state)}
          </Button>
        )}
        <Button kind="quiet" onTap={backToQueue}>
          {words.queue}
        </Button>
      </Box>
    </Box>
  )
}
