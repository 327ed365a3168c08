import type { ApplicantView } from '../../../../contract/shapes/applicant'
import { verifiedWords as words } from '../../../../words/screens/review-verified'
import { Notice } from '../../../ui'
import { VerificationsLink } from '../../parts/verifications-link'
import { useReviewer } from '../../parts/use-reviewer'

/** Nothing is approved before the organisation is verified: said where its claim is looked at. */
export function VerifiedNote({ applicant: { verification } }: { applicant: ApplicantView }) {
  const { post } = useReviewer()
  if (!verification || verification.state === 'confirmed') return null
  const waits = verification.state === 'waiting'
  return (
    <Notice
      tone="warn"
      title={words.title}
      action={waits && post ? <VerificationsLink post={post} /> : null}
    >
      {words.notes[verification.state]}
    </Notice>
  )
}
