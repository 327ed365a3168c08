import { listPublications } from '../publications/list-publications'
import { showPublication } from '../publications/show-publication'
import { estimate } from '../service/estimate'
import { sendSuggestion } from '../service/send-suggestion'
import { showService } from '../service/show-service'
import { finishWebSignIn } from '../sessions/finish-web-sign-in'
import { signIn } from '../sessions/sign-in'
import { startWebSignIn } from '../sessions/start-web-sign-in'

/** What anybody may ask. */
export const publicDeeds = [
  showService,
  estimate,
  signIn,
  startWebSignIn,
  finishWebSignIn,
  sendSuggestion,
  listPublications,
  showPublication,
]
