import type { ClaimView, HistoryEntry } from '../../contract/shapes/claim'
import { stateNext, stateWords } from '../../words/claim-states'
import { sayMoney } from '../../words/money'
import { claimCourseWords } from '../../words/screens/claim-course'
import { sayReturnFault } from '../../words/return-faults'
import { sayTime } from '../../words/time'
import { Box, Steps, type Step } from '../ui'

/** What has happened to a claim, and what comes next. */
export function ClaimCourse({ claim }: { claim: ClaimView }) {
  const done = claim.history.map((entry): Step => ({
    title: stateWords[entry.to],
    when: sayTime(entry.at),
    note: <Said claim={claim} entry={entry} />,
    state: 'done',
  }))
  const over = ['approved', 'rejected', 'withdrawn'].includes(claim.state)
  const next: Step = {
    title: over ? claimCourseWords.over : claimCourseWords.next,
    note: stateNext[claim.state],
    state: over ? 'done' : 'now',
  }
  return <Steps steps={[...done, next]} />
}

function Said({ claim, entry }: { claim: ClaimView; entry: HistoryEntry }) {
  const who = entry.name ?? claimCourseWords.by[entry.by]
  return (
    <>
      <Box>{who}</Box>
      {entry.amount === undefined ? null : (
        <Box>{`${claimCourseWords.amount}${sayMoney(entry.amount)}`}</Box>
      )}
      {entry.why ? <Box>{entry.why}</Box> : null}
      {entry.faults?.map((fault, at) => (
        <Box key={at}>{`${at + 1}. ${sayReturnFault(claim.item, claim.entries, fault)}`}</Box>
      ))}
    </>
  )
}
