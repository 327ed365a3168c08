import { OpenClaim } from '../../contract/open-claim'
import { answers, refuse } from '../deed'
import { ownClaim } from './claim'
import { showClaim } from './show-claim'

export const openClaim = answers(OpenClaim, (ports) => async ({ claim: number }, { applicant }) => {
  const claim = await ownClaim(ports.table, number, applicant)
  return claim ? showClaim(ports, claim, 'applicant') : refuse('not-found')
})
