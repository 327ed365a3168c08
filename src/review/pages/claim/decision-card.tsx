import type { ClaimView, Decision } from '../../../../contract/shapes/claim'
import { sayAward, sayMoney } from '../../../../words/money'
import { inspectWords as words } from '../../../../words/screens/review'
import { Card } from '../../../ui'
import { Facts } from '../../parts/facts'
import { piecesOf } from './pieces'

/** What was asked, assessed, cut by a cap, approved and paid, each apart. */
export function DecisionCard({ claim }: { claim: ClaimView }) {
  const { decision, asked, entries, paid } = claim
  if (!decision) return null
  return (
    <Card title={words.decision}>
      <Facts
        facts={[
          [words.asked, asked ? sayAward(asked) : undefined],
          [words.uncapped, sayAward(decision.uncapped)],
          [words.trimmed, sayTrimmed(decision)],
          [words.decidedOn, sayAward(decision.assessed)],
          [words.piecesOf, sayPieces(decision, piecesOf(entries).length)],
          [words.approved, sayMoney(decision.approved)],
          [words.paid, paid === undefined ? words.notPaid : sayMoney(paid)],
        ]}
      />
    </Card>
  )
}

/** Without a limit in the text, which cap cut it is known and how much is not. */
const sayTrimmed = ({ trimmed, trimmedBy }: Decision): string => {
  if (trimmedBy === null) return words.trimmedNone
  return trimmed === null ? trimmedBy : words.trimmedBy(sayMoney(trimmed), trimmedBy)
}

const sayPieces = ({ pieces }: Decision, all: number): string | undefined =>
  pieces && words.somePieces(pieces.length, all)
