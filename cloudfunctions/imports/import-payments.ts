import { ImportPayments } from '../../contract/import-payments'
import type { ToldOf } from '../../contract/message'
import type { PaymentFault } from '../../contract/shapes/payment-fault'
import { findReviewable } from '../claims/find-reviewable'
import { planPayment } from '../claims/plan-payment'
import { takeStep } from '../claims/take-step'
import type { Claim } from '../claims/claim'
import { answers, isRefused, type Staff } from '../deed'
import type { Ports } from '../ports'
import { checkPayment, fault, type Fault, type Paid } from './check-payment'

type Told = ToldOf<typeof ImportPayments>

interface Good extends Paid {
  readonly version: number
}
type Weighed = Good | 'already' | readonly Fault[]

/** Looked at whole before anything is written; then claim by claim, so that what was interrupted goes on. */
export const importPayments = answers(
  ImportPayments,
  (ports) =>
    async ({ dry, payments }, caller) => {
      const { good, already, faults } = await weighAll(ports, caller, payments)
      const sum = good.reduce((total, { payment }) => total + payment.amount, 0)
      const seen = { good: good.length, sum }
      if (dry || faults.length > 0) return { ...seen, paid: 0, already, faults }
      const kept = await payAll(ports, caller, good)
      return { ...seen, ...kept, already: already + kept.already }
    },
)

const weighAll = async (ports: Ports, by: Staff, payments: Told['payments']) => {
  const lines = new Map<string, number>()
  const good: Good[] = []
  const faults: PaymentFault[] = []
  let already = 0
  for (const told of payments) {
    const row = checkPayment(told, ports.clock.today())
    const found = 'claim' in row ? await weighOnce(ports, by, row, lines) : row
    if (found === 'already') already += 1
    else if ('claim' in found) good.push(found)
    else faults.push(...at(told.line, found))
  }
  return { good, already, faults }
}

const weighOnce = async (
  ports: Ports,
  by: Staff,
  row: Paid,
  lines: Map<string, number>,
): Promise<Weighed> => {
  const before = lines.get(row.claim)
  if (before !== undefined) return [fault('row-twice', before)]
  lines.set(row.claim, row.line)
  return weigh(ports, by, row)
}

/** A row before the table: good, recorded before, or what is wrong with it. */
const weigh = async ({ table, clock }: Ports, by: Staff, row: Paid): Promise<Weighed> => {
  const claim = await findReviewable(table, row.claim, by)
  if (isRefused(claim))
    return [fault(claim.refused === 'not-found' ? 'claim-unknown' : claim.refused)]
  if (claim.payment) return isSame(row, claim) ? 'already' : [otherwise(claim)]
  const planned = planPayment(clock, row.payment, claim)
  if (!isRefused(planned)) return { ...row, version: claim.version }
  if (planned.refused === 'sum-outside') return [fault('sum-outside', claim.decision?.approved)]
  return [fault(planned.refused === 'moved-on' ? 'not-published' : planned.refused)]
}

const isSame = ({ payment: { date, amount, reference } }: Paid, { payment }: Claim): boolean =>
  payment?.date === date && payment.amount === amount && payment.reference === reference

const otherwise = ({ payment }: Claim): Fault => fault('paid-otherwise', payment?.amount)

/** What moved in between is told as a row's fault, not forced. */
const payAll = async (ports: Ports, by: Staff, good: readonly Good[]) => {
  const { request: _, ...unnamed } = by
  const faults: PaymentFault[] = []
  let [paid, already] = [0, 0]
  for (const row of good) {
    const { claim, version, payment } = row
    const plan = (before: Claim) => planPayment(ports.clock, payment, before)
    const step = await takeStep(ports, { claim, version }, unnamed, { moves: ['pay'], plan })
    if (!isRefused(step)) {
      paid += 1
      continue
    }
    const found = await weigh(ports, by, row)
    if (found === 'already') already += 1
    else faults.push(...at(row.line, 'claim' in found ? [fault('not-published')] : found))
  }
  return { paid, already, faults }
}

const at = (line: number, faults: readonly Fault[]): readonly PaymentFault[] =>
  faults.map((one) => ({ line, ...one }))
