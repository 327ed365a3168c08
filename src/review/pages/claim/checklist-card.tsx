import type { ClaimView } from '../../../../contract/shapes/claim'
import { checklistOf } from '../../../../policy/claims/checklist'
import { currentEdition, editionNamed, itemOf } from '../../../../policy/edition'
import { sayCheck } from '../../../../words/checklist'
import { checklistWords as words } from '../../../../words/screens/review-decide'
import { Box, Card, Choices, Notice, Words } from '../../../ui'
import { offeredSteps } from './offered-steps'
import type { UsedClaim } from './use-claim'

interface OfClaim {
  claim: ClaimView
  used: UsedClaim
}

const itemOfClaim = ({ item, edition }: ClaimView) =>
  itemOf(item, editionNamed(edition) ?? currentEdition)

/** What is to be found so before the claim is handed on or granted; what was ticked goes into the record. */
export function ChecklistCard({ claim, used }: OfClaim) {
  const steps = offeredSteps(claim, used.desk)
  if (!steps.includes('review') && !steps.includes('approve')) return null
  const item = itemOfClaim(claim)
  const all = checklistOf(item)
  const { checked } = used.typed
  return (
    <Card
      title={words.title}
      aside={<Words className="desk-note">{words.done(checked.length, all.length)}</Words>}
    >
      <Choices
        name="checklist"
        label={words.hint}
        options={all.map((name) => ({ value: name, label: sayCheck(item, name, claim.documents) }))}
        values={checked}
        onTell={(told) => used.type({ checked: told })}
      />
    </Card>
  )
}

/** Before a step: the conditions that were not ticked. */
export function Unticked({ claim, used }: OfClaim) {
  const item = itemOfClaim(claim)
  const left = checklistOf(item).filter((name) => !used.typed.checked.includes(name))
  if (left.length === 0) return null
  return (
    <Notice tone="warn" title={words.left(left.length)}>
      {left.map((name) => (
        <Box key={name}>{sayCheck(item, name, claim.documents)}</Box>
      ))}
    </Notice>
  )
}
