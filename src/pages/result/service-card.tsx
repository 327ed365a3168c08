import Taro from '@tarojs/taro'
import type { Round } from '../../../contract/shapes/round'
import type { ItemId } from '../../../policy/vocabulary'
import { resultWords as words } from '../../../words/screens/result'
import { sayDay } from '../../../words/time'
import { nextRounds, openRounds } from '../../services/rounds'
import { useServiceLoad, type Service } from '../../services/use-service'
import { Box, Button, Card, Link, Skeleton, Stack, Words } from '../../ui'

/** When these items can be claimed, and whom to ask. */
export function ServiceCard({ items }: { items: readonly ItemId[] }) {
  const { service, failed, reload } = useServiceLoad()
  return (
    <Card title={words.service}>
      {service ? (
        <Stack gap="s">
          <Rounds service={service} items={items} />
          <Words>{words.office(service.office)}</Words>
          <Button
            kind="quiet"
            onTap={() => void Taro.makePhoneCall({ phoneNumber: service.office.phone })}
          >
            {words.call}
          </Button>
        </Stack>
      ) : failed ? (
        <Stack gap="s">
          <Words>{words.offline}</Words>
          <Link onTap={reload}>{words.retry}</Link>
        </Stack>
      ) : (
        <Skeleton lines={2} />
      )}
    </Card>
  )
}

function Rounds({ service, items }: { service: Service; items: readonly ItemId[] }) {
  const takes = (round: Round) => round.items.some((item) => items.includes(item))
  const open = openRounds(service).filter(takes)
  const [next] = nextRounds(service).filter(takes)
  const days = ({ opens, closes }: Round) => words.roundDays(sayDay(opens), sayDay(closes))
  if (open.length === 0)
    return <Words>{next ? `${next.title}：${days(next)}` : words.noRound}</Words>
  return (
    <>
      {open.map((round) => (
        <Box key={round.round}>{`${round.title}：${days(round)}`}</Box>
      ))}
    </>
  )
}
