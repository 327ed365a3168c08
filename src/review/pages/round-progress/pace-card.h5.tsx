import { sayMoney } from '../../../../words/money'
import { progressWords as words } from '../../../../words/screens/round-progress'
import { sayDay } from '../../../../words/time'
import { Box, Card, Notice, Stack } from '../../../ui'
import { Bars, type Bar } from '../../parts/bars.h5'
import { Facts } from '../../parts/facts'
import { percent, timeOf, total, type Progress, type Sums } from './figures'
import { forecast } from './forecast'

/** Time, decisions and money side by side, and where they come to. */
export function PaceCard({ of }: { of: Progress }) {
  const sums = total(of.items)
  return (
    <Card title={words.pace}>
      <Stack>
        <Bars bars={barsOf(of, sums)} />
        <Facts facts={factsOf(of, sums)} />
        <ForecastNotice of={of} />
      </Stack>
    </Card>
  )
}

const barsOf = (of: Progress, { handedIn, open, granted }: Sums): readonly Bar[] => {
  const time = timeOf(of)
  const done = handedIn - open
  const share = percent(done, handedIn)
  const { budget } = of.round
  const spent = budget === undefined ? 0 : percent(granted, budget)
  const timeBar = { key: 'time', words: words.time(time.percent, time.left), percent: time.percent }
  const doneBar = { key: 'done', words: words.decided(share, done, handedIn), percent: share }
  if (budget === undefined) return [timeBar, doneBar]
  const said = words.money(spent, sayMoney(granted), sayMoney(budget))
  const tone = spent > 100 ? { tone: 'warn' as const } : {}
  return [timeBar, doneBar, { key: 'money', words: said, percent: spent, ...tone }]
}

const factsOf = ({ round }: Progress, sums: Sums) => {
  const { facts, count } = words
  return [
    [facts.handedIn, count(sums.handedIn)],
    [facts.open, count(sums.open)],
    [facts.grants, count(sums.grants)],
    [facts.granted, sayMoney(sums.granted)],
    [facts.paid, sayMoney(sums.paid)],
    [facts.left, round.budget === undefined ? undefined : sayMoney(round.budget - sums.granted)],
  ] as const
}

function ForecastNotice({ of }: { of: Progress }) {
  const told = forecast(of)
  if (!told) return <Notice title={words.forecast}>{words.forecastNone}</Notice>
  const { budget } = of.round
  const over =
    budget !== undefined && told.granted !== undefined && told.granted > budget
      ? told.granted - budget
      : 0
  return (
    <Notice tone={over > 0 ? 'warn' : 'info'} title={words.forecast}>
      <Box>{words.willHandIn(told.handedIn)}</Box>
      <Box>{told.ends ? words.willEnd(sayDay(told.ends)) : words.willNotEnd}</Box>
      {told.granted === undefined ? null : <Box>{words.willGrant(sayMoney(told.granted))}</Box>}
      {over > 0 ? <Box>{words.overBudget(sayMoney(over))}</Box> : null}
      <Box className="progress-desk__note">{words.note}</Box>
    </Notice>
  )
}
