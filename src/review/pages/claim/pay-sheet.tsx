import { useState } from 'react'
import type { ClaimView } from '../../../../contract/shapes/claim'
import { readYuan, sayMoney } from '../../../../words/money'
import { decideWords, payWords as words } from '../../../../words/screens/review-decide'
import { sayDay } from '../../../../words/time'
import { Field, Notice } from '../../../ui'
import { typeSum } from './check-sum'
import { StepSheet } from './step-sheet'
import type { OfStep } from './step-sheets'

/** What the treasury paid: day, sum and its own number. */
export function PaySheet({ claim, used }: OfStep) {
  const [tried, setTried] = useState(false)
  const approved = claim.approved ?? 0
  const sum = used.typed.paid ?? typeSum({ min: approved, max: approved })
  const faults = faultsOf(approved, { ...used.typed, sum })
  const amount = readYuan(sum)
  const yes = () =>
    Object.keys(faults).length > 0 || amount === undefined
      ? setTried(true)
      : void used.pay(claim, amount)
  return (
    <StepSheet step="pay" used={used} onYes={yes}>
      <NotYet claim={claim} today={used.desk.today} />
      <PayFields used={used} approved={approved} sum={sum} faults={tried ? faults : {}} />
    </StepSheet>
  )
}

interface PayFieldsProps {
  used: OfStep['used']
  approved: number
  sum: string
  faults: ReturnType<typeof faultsOf>
}

function PayFields({ used, approved, sum, faults }: PayFieldsProps) {
  const { typed, desk, type } = used
  return (
    <>
      <Field
        name="pay-date"
        type="date"
        label={words.date}
        to={desk.today}
        value={typed.paidOn}
        {...(faults.date ? { error: faults.date } : {})}
        onTell={(paidOn) => type({ paidOn })}
      />
      <Field
        name="pay-sum"
        type="digit"
        suffix="元"
        maxlength={13}
        label={words.sum}
        hint={words.sumHint(sayMoney(approved))}
        value={sum}
        {...(faults.sum ? { error: faults.sum } : {})}
        onTell={(paid) => type({ paid })}
      />
      <Field
        name="pay-reference"
        label={words.reference}
        hint={words.referenceHint}
        maxlength={60}
        value={typed.reference}
        {...(faults.reference ? { error: faults.reference } : {})}
        onTell={(reference) => type({ reference })}
      />
    </>
  )
}

/** What the server will say no to, said before: by this device's own clock. */
function NotYet({ claim, today }: { claim: ClaimView; today: string }) {
  const { publication, objections = [] } = claim
  const until = publication && today <= publication.until ? publication.until : undefined
  return (
    <>
      {until ? <Notice tone="error">{words.running(sayDay(until))}</Notice> : null}
      {objections.some(({ outcome }) => outcome === 'open') ? (
        <Notice tone="error">{words.open}</Notice>
      ) : null}
    </>
  )
}

interface Told {
  readonly paidOn: string
  readonly sum: string
  readonly reference: string
}

const faultsOf = (approved: number, { paidOn, sum, reference }: Told) => {
  const fen = readYuan(sum)
  const over = fen !== undefined && fen > approved
  const none = fen === 0 ? words.nothing : undefined
  const wrongSum =
    fen === undefined
      ? decideWords.unreadable
      : (none ?? (over ? words.sumOver(sayMoney(approved)) : undefined))
  return {
    ...(paidOn === '' ? { date: words.dateMissing } : {}),
    ...(wrongSum ? { sum: wrongSum } : {}),
    ...(reference.trim() === '' ? { reference: words.referenceMissing } : {}),
  }
}
