import type { Round } from '../../../contract/shapes/round'
import { daysBetween } from '../../../policy/days'
import { homeWords as words } from '../../../words/screens/home'
import { sayDay } from '../../../words/time'
import { nextRounds, openRounds } from '../../services/rounds'
import type { Service } from '../../services/use-service'
import { Box, Card, Notice, Skeleton, Stack } from '../../ui'

/** The rounds that take claims, with their days, and those that are announced. */
export function RoundNotices({ service }: { service: Service | undefined }) {
  if (!service) return null
  const open = openRounds(service)
  return (
    <Stack gap="s">
      {service.sample ? <Notice>{words.sample}</Notice> : null}
      {open.map((round) => (
        <Notice key={round.round} tone="success" title={round.title}>
          <Box>{words.roundDays(sayDay(round.opens), sayDay(round.closes))}</Box>
          <Box className="home__left">{sayLeft(service, round)}</Box>
        </Notice>
      ))}
      {open.length === 0 ? <Notice tone="warn">{words.noRound}</Notice> : null}
      {nextRounds(service).map((round) => (
        <Notice key={round.round} title={round.title}>
          <Box>{words.roundDays(sayDay(round.opens), sayDay(round.closes))}</Box>
          <Box>{words.opensIn(daysBetween(service.today, round.opens))}</Box>
        </Notice>
      ))}
    </Stack>
  )
}

/** As much room as a round takes: what stands below stays where it is. */
export function RoundsToCome() {
  return (
    <Card>
      <Skeleton lines={3} />
    </Card>
  )
}

const sayLeft = ({ today }: Service, { closes }: Round): string =>
  words.closesIn(daysBetween(today, closes))
