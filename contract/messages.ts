/** Every message there is. What is not in this list does not exist. */
import { ShowService } from './show-service'
import { Estimate } from './estimate'
import { SignIn } from './sign-in'
import { StartWebSignIn } from './start-web-sign-in'
import { FinishWebSignIn } from './finish-web-sign-in'
import { SendSuggestion } from './send-suggestion'
import { ConfirmWebSignIn } from './confirm-web-sign-in'
import { SignOut } from './sign-out'
import { WhoAmI } from './who-am-i'
import { KeepApplicant } from './keep-applicant'
import { AskToJoin } from './ask-to-join'
import { ListContacts } from './list-contacts'
import { AnswerJoin } from './answer-join'
import { ListJoins } from './list-joins'
import { SettleJoin } from './settle-join'
import { InviteLicence } from './invite-licence'
import { AdmitLicence } from './admit-licence'
import { ListVerifications } from './list-verifications'
import { ShowVerification } from './show-verification'
import { SettleVerification } from './settle-verification'
import { ActFor } from './act-for'
import { TakeAlong } from './take-along'
import { ForgetMe } from './forget-me'
import { Forecast } from './forecast'
import { StartClaim } from './start-claim'
import { KeepDraft } from './keep-draft'
import { InvitePhoto } from './invite-photo'
import { AdmitPhoto } from './admit-photo'
import { DropPhoto } from './drop-photo'
import { ListReadings } from './list-readings'
import { SubmitClaim } from './submit-claim'
import { WithdrawClaim } from './withdraw-claim'
import { ListClaims } from './list-claims'
import { OpenClaim } from './open-claim'
import { ListNotices } from './list-notices'
import { ReadNotice } from './read-notice'
import { ListQueue } from './list-queue'
import { BrowseQueue } from './browse-queue'
import { SearchClaims } from './search-claims'
import { InspectClaim } from './inspect-claim'
import { ListOthers } from './list-others'
import { CheckPapers } from './check-papers'
import { AcceptClaim } from './accept-claim'
import { ReturnClaim } from './return-claim'
import { ReviewClaim } from './review-claim'
import { ApproveClaim } from './approve-claim'
import { RejectClaim } from './reject-claim'
import { UndoDecision } from './undo-decision'
import { RecheckClaim } from './recheck-claim'
import { AssignClaim } from './assign-claim'
import { NoteClaim } from './note-claim'
import { ListColleagues } from './list-colleagues'
import { SetAbsence } from './set-absence'
import { ListMine } from './list-mine'
import { CompareClaims } from './compare-claims'
import { RankClaims } from './rank-claims'
import { OpenPublication } from './open-publication'
import { PublishClaims } from './publish-claims'
import { RecordObjection } from './record-objection'
import { SettleObjection } from './settle-objection'
import { PayClaim } from './pay-claim'
import { ListPublications } from './list-publications'
import { ShowPublication } from './show-publication'
import { WritePublished } from './write-published'
import { WritePayments } from './write-payments'
import { ReadList } from './read-list'
import { ImportPayments } from './import-payments'
import { PrintClaim } from './print-claim'
import { ListRounds } from './list-rounds'
import { ShowProgress } from './show-progress'
import { KeepRound } from './keep-round'
import { OpenRound } from './open-round'
import { CloseRound } from './close-round'
import { ProlongRound } from './prolong-round'
import { InviteStaff } from './invite-staff'
import { AcceptInvitation } from './accept-invitation'
import { ListInvitations } from './list-invitations'
import { RevokeInvitation } from './revoke-invitation'
import { ListStaff } from './list-staff'
import { EndPost } from './end-post'
import { settingsMessages } from './settings-messages'
import { ListJournal } from './list-journal'
import { WatchService } from './watch-service'
import { ChangePost } from './change-post'
import { SetStaffAbsence } from './set-staff-absence'
import { ImportCalendar } from './import-calendar'
import { ImportOffers } from './import-offers'
import { ListOffers } from './list-offers'
import { WriteOffers } from './write-offers'
import { ImportGrants } from './import-grants'
import { ReadAgain } from './read-again'
import { VerifyClaims } from './verify-claims'
import { ReconcileLedger } from './reconcile-ledger'
import { ExportTable } from './export-table'
import { ExportClaims } from './export-claims'

export const messages = [
  ShowService,
  Estimate,
  SignIn,
  StartWebSignIn,
  FinishWebSignIn,
  SendSuggestion,
  ConfirmWebSignIn,
  SignOut,
  WhoAmI,
  KeepApplicant,
  AskToJoin,
  ListContacts,
  AnswerJoin,
  ListJoins,
  SettleJoin,
  InviteLicence,
  AdmitLicence,
  ListVerifications,
  ShowVerification,
  SettleVerification,
  ActFor,
  TakeAlong,
  ForgetMe,
  Forecast,
  StartClaim,
  KeepDraft,
  InvitePhoto,
  AdmitPhoto,
  DropPhoto,
  ListReadings,
  SubmitClaim,
  WithdrawClaim,
  ListClaims,
  OpenClaim,
  ListNotices,
  ReadNotice,
  ListQueue,
  BrowseQueue,
  SearchClaims,
  InspectClaim,
  ListOthers,
  CheckPapers,
  AcceptClaim,
  ReturnClaim,
  ReviewClaim,
  ApproveClaim,
  RejectClaim,
  UndoDecision,
  RecheckClaim,
  AssignClaim,
  NoteClaim,
  ListColleagues,
  SetAbsence,
  ListMine,
  CompareClaims,
  RankClaims,
  OpenPublication,
  PublishClaims,
  RecordObjection,
  SettleObjection,
  PayClaim,
  ListPublications,
  ShowPublication,
  WritePublished,
  WritePayments,
  ReadList,
  ImportPayments,
  PrintClaim,
  ListRounds,
  ShowProgress,
  KeepRound,
  OpenRound,
  CloseRound,
  ProlongRound,
  InviteStaff,
  AcceptInvitation,
  ListInvitations,
  RevokeInvitation,
  ListStaff,
  EndPost,
  ...settingsMessages,
  ListJournal,
  WatchService,
  ChangePost,
  SetStaffAbsence,
  ImportCalendar,
  ImportOffers,
  ListOffers,
  WriteOffers,
  ImportGrants,
  ReadAgain,
  VerifyClaims,
  ReconcileLedger,
  ExportTable,
  ExportClaims,
] as const
