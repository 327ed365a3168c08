import { checklistOf } from '../../policy/claims/checklist'
import { itemOfClaim, type Claim } from './claim'

/** Is everything that was ticked a condition of the claim's item? */
export const isOfChecklist = (checked: readonly string[] | undefined, claim: Claim): boolean => {
  const known = checklistOf(itemOfClaim(claim))
  return (checked ?? []).every((name) => known.some((one) => one === name))
}
