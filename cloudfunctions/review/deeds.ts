import { listJoins } from '../applicants/list-joins'
import { listVerifications } from '../applicants/list-verifications'
import { settleJoin } from '../applicants/settle-join'
import { settleVerification } from '../applicants/settle-verification'
import { showVerification } from '../applicants/show-verification'
import { exportClaims } from '../audit/export-claims'
import { exportTable } from '../audit/export-table'
import { listJournal } from '../audit/list-journal'
import { reconcileLedger } from '../audit/reconcile-ledger'
import { verifyClaims } from '../audit/verify-claims'
import { acceptClaim } from '../claims/accept-claim'
import { approveClaim } from '../claims/approve-claim'
import { assignClaim } from '../claims/assign-claim'
import { browseQueue } from '../claims/browse-queue'
import { compareClaims } from '../claims/compare-claims'
import { inspectClaim } from '../claims/inspect-claim'
import { listMine } from '../claims/list-mine'
import { listOthers } from '../claims/list-others'
import { listQueue } from '../claims/list-queue'
import { noteClaim } from '../claims/note-claim'
import { payClaim } from '../claims/pay-claim'
import { rankClaims } from '../claims/rank-claims'
import { recheckClaim } from '../claims/recheck-claim'
import { recordObjection } from '../claims/record-objection'
import { rejectClaim } from '../claims/reject-claim'
import { returnClaim } from '../claims/return-claim'
import { reviewClaim } from '../claims/review-claim'
import { searchClaims } from '../claims/search-claims'
import { settleObjection } from '../claims/settle-objection'
import { undoDecision } from '../claims/undo-decision'
import { importCalendar } from '../imports/import-calendar'
import { importGrants } from '../imports/import-grants'
import { importPayments } from '../imports/import-payments'
import { importOffers } from '../offers/import-offers'
import { listOffers } from '../offers/list-offers'
import { openPublication } from '../publications/open-publication'
import { publishClaims } from '../publications/publish-claims'
import { checkPapers } from '../reading/check-papers'
import { readAgain } from '../reading/read-again'
import { closeRound } from '../rounds/close-round'
import { keepRound } from '../rounds/keep-round'
import { listRounds } from '../rounds/list-rounds'
import { openRound } from '../rounds/open-round'
import { prolongRound } from '../rounds/prolong-round'
import { showProgress } from '../rounds/show-progress'
import { keepDocuments } from '../service/keep-documents'
import { keepRules } from '../service/keep-rules'
import { keepService } from '../service/keep-service'
import { keepTemplates } from '../service/keep-templates'
import { showCalendar } from '../service/show-calendar'
import { showDocuments } from '../service/show-documents'
import { showRules } from '../service/show-rules'
import { showTemplates } from '../service/show-templates'
import { changePost } from '../staff/change-post'
import { endPost } from '../staff/end-post'
import { inviteStaff } from '../staff/invite-staff'
import { listColleagues } from '../staff/list-colleagues'
import { listInvitations } from '../staff/list-invitations'
import { listStaff } from '../staff/list-staff'
import { revokeInvitation } from '../staff/revoke-invitation'
import { setAbsence } from '../staff/set-absence'
import { setStaffAbsence } from '../staff/set-staff-absence'
import { watchService } from '../watch/watch-service'

/** What everybody with a post may ask. */
export const reviewDeeds = [
  listQueue,
  browseQueue,
  searchClaims,
  inspectClaim,
  listOthers,
  checkPapers,
  acceptClaim,
  returnClaim,
  reviewClaim,
  approveClaim,
  rejectClaim,
  recheckClaim,
  assignClaim,
  noteClaim,
  compareClaims,
  rankClaims,
  listMine,
  payClaim,
  importPayments,
  recordObjection,
  settleObjection,
  undoDecision,
  openPublication,
  publishClaims,
  listColleagues,
  setAbsence,
  listRounds,
  showProgress,
  keepRound,
  openRound,
  closeRound,
  prolongRound,
  inviteStaff,
  listInvitations,
  revokeInvitation,
  listStaff,
  endPost,
  showRules,
  keepRules,
  keepService,
  showTemplates,
  keepTemplates,
  showDocuments,
  keepDocuments,
  showCalendar,
  listJournal,
  watchService,
  changePost,
  listJoins,
  settleJoin,
  listVerifications,
  showVerification,
  settleVerification,
  setStaffAbsence,
  importCalendar,
  importOffers,
  listOffers,
  importGrants,
  readAgain,
  verifyClaims,
  reconcileLedger,
  exportTable,
  exportClaims,
]
