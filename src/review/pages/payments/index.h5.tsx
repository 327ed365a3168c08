import { ImportPayments, type ToldPayment } from '../../../../contract/import-payments'
import { isBlank, paidColumns, paymentOf } from '../../../../words/lists/payments'
import { sayMoney } from '../../../../words/money'
import { sayPaymentFault } from '../../../../words/payment-faults'
import { paymentsWords as words } from '../../../../words/screens/payments'
import { WhenSignedIn } from '../../../frames/when-signed-in'
import { ask } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'
import { Box, Empty, Screen, Stack } from '../../../ui'
import { ImportDesk } from '../../parts/import-desk.h5'
import { isPublisher } from '../../parts/is-reviewer'
import { useImport, type ImportPlan } from '../../parts/use-import.h5'

export default function PaymentsPage() {
  return (
    <Screen title={words.title} wide>
      <WhenSignedIn>
        {({ post }) =>
          isPublisher(post) ? <Desk /> : <Empty title={words.barred} note={words.barredNote} />
        }
      </WhenSignedIn>
    </Screen>
  )
}

const plan: ImportPlan<keyof typeof paidColumns, ToldPayment> = {
  columns: paidColumns,
  toldOf: (rows) => rows.filter((row) => !isBlank(row)).map(paymentOf),
  atOnce: 50,
  send: async (payments, dry) => {
    const answer = await ask(ImportPayments, { dry, payments: [...payments] })
    if (answer.kind !== 'reply') return sayFailure(answer)
    const { good, paid, already, sum, faults } = answer.reply
    const bad = faults.map((fault) => ({ line: fault.line, words: sayPaymentFault(fault) }))
    return { good, done: paid, already, bad, note: words.sum(sayMoney(sum)) }
  },
}

function Desk() {
  const used = useImport(plan)
  return (
    <Stack>
      <Box>{words.about}</Box>
      <ImportDesk title={words.importTitle} columns={paidColumns} used={used} />
    </Stack>
  )
}
