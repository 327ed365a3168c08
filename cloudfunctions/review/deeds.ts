import { acceptClaim } from '../claims/accept-claim'
import { approveClaim } from '../claims/approve-claim'
import { inspectClaim } from '../claims/inspect-claim'
import { listQueue } from '../claims/list-queue'
import { rejectClaim } from '../claims/reject-claim'
import { returnClaim } from '../claims/return-claim'
import { reviewClaim } from '../claims/review-claim'

/** What reviewers may ask. */
export const reviewDeeds = [
  listQueue,
  inspectClaim,
  acceptClaim,
  returnClaim,
  reviewClaim,
  approveClaim,
  rejectClaim,
]
