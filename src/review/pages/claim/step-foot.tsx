import type { ClaimView } from '../../../../contract/shapes/claim'
import { restWords, inspectWords } from '../../../../words/screens/review'
import { stepWords, type ReviewStep } from '../../../../words/screens/review-steps'
import { Box, Button } from '../../../ui'
import { DoneNotice } from './done-notice'
import { offeredSteps } from './offered-steps'
import type { UsedClaim } from './use-claim'

const ends: readonly ReviewStep[] = ['reject', 'lapse', 'undo']

/** What can be done now, or what is waited for; above it what was just done. */
export function StepFoot({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  const steps = offeredSteps(claim, used.desk)
  return (
    <Box className="desk-foot">
      {used.doing.kind === 'done' ? (
        <DoneNotice claim={claim} step={used.doing.step} from={used.doing.from} />
      ) : null}
      {steps.length > 0 ? (
        <Box className="desk-foot__steps">
          {[...steps].reverse().map((step) => (
            <Button key={step} kind={kindOf(step, steps)} onTap={() => used.ask(step)}>
              {stepWords[step].label}
            </Button>
          ))}
        </Box>
      ) : null}
      {steps.length === 0 && used.doing.kind !== 'done' ? <Rest claim={claim} used={used} /> : null}
    </Box>
  )
}

/** One primary button: the usual step. */
const kindOf = (step: ReviewStep, [usual]: readonly ReviewStep[]) => {
  if (ends.includes(step)) return 'danger'
  return step === usual ? 'primary' : 'secondary'
}

function Rest({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  const waitsForCity = claim.state === 'reviewed' && used.desk.post?.kind === 'county-reviewer'
  if (!waitsForCity) return <Box className="desk-note">{restWords[claim.state] ?? ''}</Box>
  return (
    <Box>
      <Box className="desk-foot__rest">{inspectWords.waitCity}</Box>
      <Box className="desk-note">{inspectWords.waitCityNote}</Box>
    </Box>
  )
}
