import { actFor } from '../applicants/act-for'
import { answerJoin } from '../applicants/answer-join'
import { askToJoin } from '../applicants/ask-to-join'
import { forgetMe } from '../applicants/forget-me'
import { keepApplicant } from '../applicants/keep-applicant'
import { listContacts } from '../applicants/list-contacts'
import { takeAlong } from '../applicants/take-along'
import { admitLicence } from '../applicants/admit-licence'
import { inviteLicence } from '../applicants/invite-licence'
import { whoAmI } from '../applicants/who-am-i'
import { keepDraft } from '../claims/keep-draft'
import { listClaims } from '../claims/list-claims'
import { openClaim } from '../claims/open-claim'
import { startClaim } from '../claims/start-claim'
import { submitClaim } from '../claims/submit-claim'
import { withdrawClaim } from '../claims/withdraw-claim'
import { admitPhoto } from '../evidence/admit-photo'
import { dropPhoto } from '../evidence/drop-photo'
import { invitePhoto } from '../evidence/invite-photo'
import { listNotices } from '../notices/list-notices'
import { readNotice } from '../notices/read-notice'
import { listReadings } from '../reading/list-readings'
import { forecast } from '../service/forecast'
import { confirmWebSignIn } from '../sessions/confirm-web-sign-in'
import { signOut } from '../sessions/sign-out'
import { acceptInvitation } from '../staff/accept-invitation'

/** What a signed-in person may ask. */
export const applicantDeeds = [
  confirmWebSignIn,
  signOut,
  whoAmI,
  keepApplicant,
  actFor,
  askToJoin,
  listContacts,
  answerJoin,
  takeAlong,
  inviteLicence,
  admitLicence,
  forgetMe,
  forecast,
  startClaim,
  keepDraft,
  invitePhoto,
  admitPhoto,
  dropPhoto,
  listReadings,
  submitClaim,
  withdrawClaim,
  listClaims,
  openClaim,
  listNotices,
  readNotice,
  acceptInvitation,
]
