import type { ClaimInspection } from '../../../../contract/shapes/queue'
import { sayReturnFault } from '../../../../words/return-faults'
import { inspectWords as words } from '../../../../words/screens/review'
import { Trace } from '../../../frames/trace'
import { ClaimCourse } from '../../../frames/claim-course'
import { Loaded } from '../../../frames/loaded'
import { assessView } from '../../../services/assess-view'
import { Box, Card, Notice, Screen } from '../../../ui'
import { ApplicantCard } from './applicant-card'
import { ClaimHead } from './claim-head'
import { ClaimedCard } from './claimed-card'
import { DecisionCard } from './decision-card'
import { LedgerCard } from './ledger-card'
import { PhotosCard } from './photos-card'
import { PaymentCard } from './payment-card'
import { asDecided } from './pieces'
import { PublicationCard } from './publication-card'
import { StepFoot } from './step-foot'
import { StepSheets } from './step-sheets'
import { useClaim, type UsedClaim } from './use-claim'
import { useFreshLinks } from './use-fresh-links'
import './index.scss'

export default function ClaimPage() {
  const used = useClaim()
  const { load } = used.from
  const foot = load.kind === 'ready' ? <StepFoot claim={load.reply.claim} used={used} /> : undefined
  return (
    <Screen title={words.title} wide foot={foot}>
      <Loaded from={used.from}>{(inspection) => <Inspection of={inspection} used={used} />}</Loaded>
    </Screen>
  )
}

/** On a wide screen what was said stands left and what proves it right. */
function Inspection({ of, used }: { of: ClaimInspection; used: UsedClaim }) {
  const { claim, applicant } = of
  const onLook = useFreshLinks(of, used.from.reload)
  return (
    <Box className="desk">
      <Box className="desk__head">
        <ClaimHead claim={claim} used={used} />
        <Faults of={of} />
      </Box>
      <Box className="desk__facts">
        <DecisionCard claim={claim} />
        <PublicationCard claim={claim} used={used} />
        <PaymentCard claim={claim} />
        <ApplicantCard applicant={applicant} />
        <ClaimedCard claim={claim} applicant={applicant} />
      </Box>
      <Box className="desk__photos">
        <PhotosCard claim={claim} applicant={applicant} onLook={onLook} />
      </Box>
      <Box className="desk__rest">
        <Card title={claim.decision ? words.decidedOn : words.assessed}>
          <Trace line={assessView(asDecided(claim))} edition={claim.edition} open />
        </Card>
        <LedgerCard claim={claim} desk={used.desk} />
        <Card title={words.history}>
          <ClaimCourse claim={claim} />
        </Card>
      </Box>
      <StepSheets claim={claim} county={applicant.county} used={used} />
    </Box>
  )
}

function Faults({ of: { claim } }: { of: ClaimInspection }) {
  if (claim.state !== 'returned' || claim.faults.length === 0) return null
  return (
    <Notice tone="warn" title={words.returned}>
      {claim.faults.map((fault, at) => (
        <Box key={at}>{`${at + 1}. ${sayReturnFault(claim.item, claim.entries, fault)}`}</Box>
      ))}
    </Notice>
  )
}
