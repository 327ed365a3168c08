import type { ClaimView } from '../../../contract/shapes/claim'
import { daysBetween } from '../../../policy/days'
import { sayAward, sayMoney } from '../../../words/money'
import { sayReturnFault } from '../../../words/return-faults'
import { claimViewWords as words } from '../../../words/screens/claim-view'
import { sayDay } from '../../../words/time'
import { go } from '../../services/go'
import { shanghaiToday } from '../../services/today'
import { useService } from '../../services/use-service'
import { Box, Button, Card, Link, Money, Notice, Stack, Words } from '../../ui'

/** What was decided, published and paid, or what has to be mended. */
export function Outcome({ claim }: { claim: ClaimView }) {
  const { state } = claim
  // What the office filled in is confirmed above, not gone on with.
  if (state === 'draft' && claim.offered) return null
  if (state === 'returned' || state === 'draft') return <Unfinished claim={claim} />
  if (state === 'rejected')
    return (
      <Notice tone="error" title={words.rejected}>
        {claim.history[claim.history.length - 1]?.why}
      </Notice>
    )
  return (
    <>
      <Granted claim={claim} />
      <Published claim={claim} />
    </>
  )
}

function Unfinished({ claim }: { claim: ClaimView }) {
  const { faults, state, due } = claim
  const today = useService()?.today ?? shanghaiToday()
  const left = due === undefined ? undefined : daysBetween(today, due)
  const action = (
    <Button onTap={() => go('claim', { claim: claim.claim })}>
      {state === 'draft' ? words.goOn : words.mend}
    </Button>
  )
  return (
    <Notice
      tone={left !== undefined && left < 0 ? 'error' : 'warn'}
      title={state === 'draft' ? words.unfinished : words.returned}
      action={action}
    >
      {due === undefined || left === undefined ? null : (
        <Box className="view__due">{words.due(sayDay(due), left)}</Box>
      )}
      {faults.map((fault, at) => (
        <Box key={at}>{`${at + 1}. ${sayReturnFault(claim.item, claim.entries, fault)}`}</Box>
      ))}
    </Notice>
  )
}

/** The screen's figure: what was paid, and before that what was approved. */
function Granted({ claim: { decision, payment } }: { claim: ClaimView }) {
  if (payment)
    return (
      <Card>
        <Money
          label={words.paid}
          {...inFigures(payment.amount)}
          note={words.paidOn(sayDay(payment.date), payment.reference)}
        />
      </Card>
    )
  if (!decision) return null
  const trimmed = decision.trimmedBy
    ? words.trimmed(sayAward(decision.uncapped), decision.trimmedBy, sayAward(decision.assessed))
    : undefined
  return (
    <Card>
      <Money label={words.approved} {...inFigures(decision.approved)} note={trimmed} />
    </Card>
  )
}

const inFigures = (sum: number): { amount: string; unit: string } => {
  const said = sayMoney(sum)
  const unit = said.endsWith('万元') ? '万元' : '元'
  return { amount: said.slice(0, -unit.length), unit }
}

function Published({ claim: { publication: published } }: { claim: ClaimView }) {
  if (!published) return null
  const { publication, from, until } = published
  return (
    <Card title={words.publication}>
      <Stack gap="s">
        <Words>{words.publishedFor(sayDay(from), sayDay(until))}</Words>
        <Link onTap={() => go('publication', { publication })}>{words.seePublication}</Link>
      </Stack>
    </Card>
  )
}
