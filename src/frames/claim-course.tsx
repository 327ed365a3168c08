import type { ClaimState, ClaimView, HistoryEntry } from '../../contract/shapes/claim'
import { stateNext } from '../../words/claim-states'
import { sayMoney } from '../../words/money'
import { claimCourseWords as words } from '../../words/screens/claim-course'
import { sayReturnFault } from '../../words/return-faults'
import { sayDay, sayTime } from '../../words/time'
import { Box, Steps, type Step } from '../ui'

/** Nothing more happens to it. */
const ended: readonly ClaimState[] = ['paid', 'rejected', 'withdrawn']

/** What has happened to a claim, and what comes next. */
export function ClaimCourse({ claim }: { claim: ClaimView }) {
  const done = claim.history.map((entry): Step => ({
    title: words.move(entry.move),
    when: sayTime(entry.at),
    note: <Said claim={claim} entry={entry} />,
    state: 'done',
  }))
  const over = ended.includes(claim.state)
  const next: Step = {
    title: over ? words.over : words.next,
    note: stateNext[claim.state],
    state: over ? 'done' : 'now',
  }
  return <Steps steps={[...done, next]} />
}

function Said({ claim, entry }: { claim: ClaimView; entry: HistoryEntry }) {
  const { name, by, move, amount, why, faults, due, checked, sample } = entry
  return (
    <>
      <Box>{name ? `${words.by[by]}　${name}` : words.by[by]}</Box>
      {amount === undefined ? null : <Box>{`${words.amount(move)}${sayMoney(amount)}`}</Box>}
      {why ? <Box>{why}</Box> : null}
      {faults?.map((fault, at) => (
        <Box key={at}>{`${at + 1}. ${sayReturnFault(claim.item, claim.entries, fault)}`}</Box>
      ))}
      {due ? <Box>{words.due(sayDay(due))}</Box> : null}
      {checked ? <Box>{words.checked(checked.length)}</Box> : null}
      {sample ? <Box>{words.sample[sample]}</Box> : null}
    </>
  )
}
