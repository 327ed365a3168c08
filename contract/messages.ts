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
import { ActFor } from './act-for'
import { Forecast } from './forecast'
import { StartClaim } from './start-claim'
import { KeepDraft } from './keep-draft'
import { InvitePhoto } from './invite-photo'
import { AdmitPhoto } from './admit-photo'
import { DropPhoto } from './drop-photo'
import { SubmitClaim } from './submit-claim'
import { WithdrawClaim } from './withdraw-claim'
import { ListClaims } from './list-claims'
import { OpenClaim } from './open-claim'
import { ListNotices } from './list-notices'
import { ReadNotice } from './read-notice'
import { ListQueue } from './list-queue'
import { InspectClaim } from './inspect-claim'
import { AcceptClaim } from './accept-claim'
import { ReturnClaim } from './return-claim'
import { ReviewClaim } from './review-claim'
import { ApproveClaim } from './approve-claim'
import { RejectClaim } from './reject-claim'

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
  ActFor,
  Forecast,
  StartClaim,
  KeepDraft,
  InvitePhoto,
  AdmitPhoto,
  DropPhoto,
  SubmitClaim,
  WithdrawClaim,
  ListClaims,
  OpenClaim,
  ListNotices,
  ReadNotice,
  ListQueue,
  InspectClaim,
  AcceptClaim,
  ReturnClaim,
  ReviewClaim,
  ApproveClaim,
  RejectClaim,
] as const
