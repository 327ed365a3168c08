import { ListOthers } from '../../contract/list-others'
import { answers, isRefused } from '../deed'
import { claimsOfApplicant } from './claims-of-applicant'
import { findReviewable } from './find-reviewable'

export const listOthers = answers(ListOthers, ({ table }) => async (told, caller) => {
  const claim = await findReviewable(table, told.claim, caller)
  if (isRefused(claim)) return claim
  const page = await claimsOfApplicant(table, claim.applicant, told.after, caller.post)
  if (isRefused(page)) return page
  return { ...page, claims: page.claims.filter((other) => other.claim !== claim.claim) }
})
