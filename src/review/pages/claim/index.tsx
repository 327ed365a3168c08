import type { ClaimView } from '../../../../contract/shapes/claim'
import type { ClaimInspection } from '../../../../contract/shapes/queue'
import { sayReturnFault } from '../../../../words/return-faults'
import { inspectWords as words } from '../../../../words/screens/review'
import { Trace } from '../../../frames/trace'
import { ClaimCourse } from '../../../frames/claim-course'
import { Loaded } from '../../../frames/loaded'
import { assessView } from '../../../services/assess-view'
import { Box, Card, Notice, Screen } from '../../../ui'
import { ApplicantCard } from './applicant-card'
import { ChecklistCard } from './checklist-card'
import { ChecksStrip } from './checks-strip'
import { ClaimHead } from './claim-head'
import { ClaimKeys } from './claim-keys'
import { ClaimedCard } from './claimed-card'
import { DecisionCard } from './decision-card'
import { DuplicatesCard } from './duplicates-card'
import { LedgerCard } from './ledger-card'
import { OthersCard } from './others-card'
import { Papers } from './papers'
import { PhotoViewer } from './photo-viewer'
import { PhotosCard } from './photos-card'
import { PaymentCard } from './payment-card'
import { asDecided } from './pieces'
import { PublicationCard } from './publication-card'
import { StepFoot } from './step-foot'
import { StepSheets } from './step-sheets'
import { useClaim, type UsedClaim } from './use-claim'
import { useEvidence } from './use-evidence'
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
  const { groups, photos, checks, looking, papers } = useEvidence(of, used)
  return (
    <Box className="desk">
      <Box className="desk__head">
        <ClaimHead claim={claim} used={used} />
        <ChecksStrip checks={checks} />
        <Faults of={of} />
      </Box>
      <Box className="desk__facts">
        <DuplicatesCard {...{ claim, photos }} duplicates={checks.reply?.duplicates ?? []} />
        <Decided claim={claim} used={used} />
        <ApplicantCard
          applicant={applicant}
          licence={checks.reply?.licence}
          onLook={looking.lookAt}
        />
        <ClaimedCard {...{ claim, applicant, papers }} onLook={looking.lookAt} />
        <ChecklistCard claim={claim} used={used} />
      </Box>
      <Box className="desk__photos">
        <PhotosCard claim={claim} groups={groups} onLook={looking.look} />
      </Box>
      <Box className="desk__rest">
        <Rest claim={claim} used={used} />
      </Box>
      <PhotoViewer photos={photos} looking={looking}>
        <Papers
          item={claim.item}
          applicant={applicant}
          papers={papers.flat()}
          onLook={looking.lookAt}
        />
      </PhotoViewer>
      <ClaimKeys claim={claim} used={used} onLook={looking.look} />
      <StepSheets claim={claim} county={applicant.county} used={used} />
    </Box>
  )
}

/** What it comes to, what the caps leave, and its course. */
function Rest({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  return (
    <>
      <Card title={claim.decision ? words.decidedOn : words.assessed}>
        <Trace line={assessView(asDecided(claim))} edition={claim.edition} open />
      </Card>
      <LedgerCard claim={claim} desk={used.desk} />
      <OthersCard claim={claim} />
      <Card title={words.history}>
        <ClaimCourse claim={claim} />
      </Card>
    </>
  )
}

/** What was decided, whether somebody else is still to look at it, and what followed. */
function Decided({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  return (
    <>
      {claim.sample ? <Notice tone="warn">{words.sample[claim.sample]}</Notice> : null}
      <DecisionCard claim={claim} />
      <PublicationCard claim={claim} used={used} />
      <PaymentCard claim={claim} />
    </>
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
