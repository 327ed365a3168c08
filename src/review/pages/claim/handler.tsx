import type { ClaimView } from '../../../../contract/shapes/claim'
import { inspectWords as words } from '../../../../words/screens/review'
import { stepWords } from '../../../../words/screens/review-steps'
import { Box, Link, Row, Words } from '../../../ui'
import { mayNote, offeredHandling } from './offered-steps'
import { RefusedNotice } from './refused-notice'
import type { UsedClaim } from './use-claim'

/** Who has taken the claim up, and how it may change hands. */
export function Handler({ claim, used }: { claim: ClaimView; used: UsedClaim }) {
  const { doing, open, desk } = used
  const steps = offeredHandling(claim, desk)
  const notes = mayNote(claim, desk)
  if (steps.length === 0 && !claim.assignee && !notes) return null
  const does = {
    take: () => void used.takeUp(claim),
    hand: () => used.ask('hand'),
    lay: () => void used.layBack(claim),
  }
  return (
    <Box className="handler">
      <Row gap="m">
        {steps.length > 0 || claim.assignee ? (
          <Words className="handler__who">{sayHandler(claim, desk.person)}</Words>
        ) : null}
        {steps.map((step) => (
          <Link key={step} onTap={does[step]}>
            {stepWords[step].label}
          </Link>
        ))}
        {notes ? <Link onTap={() => used.ask('note')}>{stepWords.note.label}</Link> : null}
      </Row>
      {doing.kind === 'failed' && open === undefined ? (
        <RefusedNotice failure={doing.failure} onReload={used.reload} />
      ) : null}
    </Box>
  )
}

const sayHandler = ({ assignee }: ClaimView, self: string | undefined): string => {
  if (!assignee) return words.nobody
  return assignee.person === self ? words.mine : words.handlerOf(assignee.name)
}
