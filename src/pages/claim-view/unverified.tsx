import type { ClaimView } from '../../../contract/shapes/claim'
import { licenceWords } from '../../../words/screens/licence'
import { claimViewWords as words } from '../../../words/screens/claim-view'
import { go } from '../../services/go'
import { useMe } from '../../services/me'
import { Link, Notice } from '../../ui'

/** Until the office has seen the organisation's licence, nothing is approved. */
const waits: readonly ClaimView['state'][] = ['submitted', 'accepted', 'reviewed', 'returned']

export function Unverified({ claim }: { claim: ClaimView }) {
  const signed = useMe()
  if (signed.kind !== 'person' || !waits.includes(claim.state)) return null
  const of = signed.me.applicants.find(({ applicant }) => applicant === claim.applicant)
  const state = of?.verification?.state ?? 'confirmed'
  if (state === 'confirmed') return null
  if (state === 'waiting') return <Notice title={words.unverified}>{words.licenceWaits}</Notice>
  return (
    <Notice
      tone="warn"
      title={words.unverified}
      action={<Link onTap={() => go('licence')}>{licenceWords.add}</Link>}
    >
      {words.licenceMissing}
    </Notice>
  )
}
