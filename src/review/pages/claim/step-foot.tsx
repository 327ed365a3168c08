import type { ClaimView } from '../../../../contract/shapes/claim'
import { restWords, inspectWords } from '../../../../words/screens/review'
import { stepWords, type ReviewStep } from '../../../../words/screens/review-steps'
import { Box, Button } from '../../../ui'
import { DoneNotice } from './done-notice'
import { offeredSteps } from './offered-steps'
import type { UsedClaim } from './use-claim'

const kinds = {
  accept: 'primary',
  review: 'primary',
  approve: 'primary',
  reject: 'danger',
  return: 'secondary',
} as const

/** What can be done now, or what is waited for; above it what was just done. */
export function StepFoot({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  const steps = offeredSteps(claim.state, used.post)
  return (
    <Box className="desk-foot">
      {used.doing.kind === 'done' ? (
        <DoneNotice claim={claim.claim} step={used.doing.step} from={used.doing.from} />
      ) : null}
      {steps.length > 0 ? (
        <Box className="desk-foot__steps">
          {[...steps].reverse().map((step) => (
            <StepButton key={step} step={step} onTap={() => used.ask(step)} />
          ))}
        </Box>
      ) : null}
      {steps.length === 0 && used.doing.kind !== 'done' ? <Rest claim={claim} used={used} /> : null}
    </Box>
  )
}

function StepButton({ step, onTap }: { step: ReviewStep; onTap: () => void }) {
  return (
    <Button kind={kinds[step]} onTap={onTap}>
      {stepWords[step].label}
    </Button>
  )
}

function Rest({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  const waitsForCity = claim.state === 'reviewed' && used.post?.kind === 'county-reviewer'
  if (!waitsForCity) return <Box className="desk-note">{restWords[claim.state] ?? ''}</Box>
  return (
    <Box>
      <Box className="desk-foot__rest">{inspectWords.waitCity}</Box>
      <Box className="desk-note">{inspectWords.waitCityNote}</Box>
    </Box>
  )
}
