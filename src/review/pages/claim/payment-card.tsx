import type { ClaimView } from '../../../../contract/shapes/claim'
import { sayMoney } from '../../../../words/money'
import { inspectWords as words } from '../../../../words/screens/review'
import { sayDay } from '../../../../words/time'
import { Card } from '../../../ui'
import { Facts } from '../../parts/facts'

/** What the treasury paid, once it has. */
export function PaymentCard({ claim: { payment } }: { claim: ClaimView }) {
  if (!payment) return null
  return (
    <Card title={words.payment}>
      <Facts
        facts={[
          [words.paid, sayMoney(payment.amount)],
          [words.paidOn, sayDay(payment.date)],
          [words.paidNumber, payment.reference],
        ]}
      />
    </Card>
  )
}
