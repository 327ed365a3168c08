import type { ClaimView } from '../../../contract/shapes/claim'
import { sayAward, sayMoney } from '../../../words/money'
import { claimViewWords } from '../../../words/screens/claim-view'
import { Box, Card, Words } from '../../ui'

const words = claimViewWords.sums

type Sum = readonly [label: string, said: string]

/** Of a decided claim: what was asked, assessed, cut, approved and paid, each by itself. */
export function SumsCard({ claim }: { claim: ClaimView }) {
  const sums = sumsOf(claim)
  if (sums.length === 0) return null
  return (
    <Card title={words.title}>
      <Box as="ul">
        {sums.map(([label, said]) => (
          <Box as="li" key={label} className="view__sum">
            <Words className="view__label">{label}</Words>
            <Words className="view__value">{said}</Words>
          </Box>
        ))}
      </Box>
    </Card>
  )
}

const sumsOf = ({ asked, decision, payment }: ClaimView): readonly Sum[] => {
  if (!decision) return []
  const sums: Sum[] = []
  if (asked) sums.push([words.asked, sayAward(asked)])
  if (decision.trimmedBy) {
    sums.push([words.uncapped, sayAward(decision.uncapped)])
    sums.push([`${words.trimmed}（${words.by(decision.trimmedBy)}）`, sayCut(decision.trimmed)])
  }
  sums.push([words.assessed, sayAward(decision.assessed)])
  sums.push([words.approved, sayMoney(decision.approved)])
  if (payment) sums.push([words.paid, sayMoney(payment.amount)])
  return sums
}

/** Where the text sets no limit, nobody can say by how much. */
const sayCut = (trimmed: number | null): string =>
  trimmed === null ? '—' : `-${sayMoney(trimmed)}`
