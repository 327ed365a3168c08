import { useRouter } from '@tarojs/taro'
import { CompareClaims } from '../../../../contract/compare-claims'
import type { ReplyOf } from '../../../../contract/message'
import { itemIds, type ItemId } from '../../../../policy/vocabulary'
import { compareWords as words } from '../../../../words/screens/review-compare'
import { Loaded } from '../../../frames/loaded'
import { goInstead } from '../../../services/go'
import { useAsk } from '../../../services/use-ask'
import { Button, Empty, Screen, Stack } from '../../../ui'
import { useReviewer } from '../../parts/use-reviewer'
import { PlacesCard } from './places-card'
import { rank } from './ranking'
import { RivalRows } from './rival-rows'
import { SaveRanking } from './save-ranking'
import { useRanking } from './use-ranking'
import './index.scss'

export default function ComparePage() {
  const { round = '', item = '' } = useRouter().params
  const asked = itemIds.find((id) => id === item)
  return (
    <Screen title={words.title} wide>
      {asked && round !== '' ? <Rivals round={round} item={asked} /> : <Unknown />}
    </Screen>
  )
}

/** All who compete under one item in one round, side by side. */
function Rivals({ round, item }: { round: string; item: ItemId }) {
  const from = useAsk(CompareClaims, { round, item })
  return (
    <Loaded from={from}>
      {(compared) => <Compared of={{ round, item }} {...{ compared }} show={from.show} />}
    </Loaded>
  )
}

interface ComparedProps {
  of: { round: string; item: ItemId }
  compared: ReplyOf<typeof CompareClaims>
  show: (compared: ReplyOf<typeof CompareClaims>) => void
}

/** The city ranks them; a county sees its own as they are ranked. */
function Compared({ of, compared, show }: ComparedProps) {
  const { post } = useReviewer()
  const ranking = useRanking(of, compared, show)
  const { places, claims } = compared
  const ranks = post?.kind === 'city-reviewer' && claims.length > 1
  return (
    <Stack>
      <PlacesCard {...of} {...{ places, claims }} countyOnly={post?.kind === 'county-reviewer'} />
      {ranks ? <SaveRanking ranking={ranking} /> : null}
      {claims.length === 0 ? (
        <Empty title={words.none} note={words.noneNote} />
      ) : (
        <RivalRows
          rivals={rank(claims, ranking.order, places?.left)}
          {...(ranks ? { onMove: ranking.move } : {})}
        />
      )}
    </Stack>
  )
}

function Unknown() {
  const action = <Button onTap={() => goInstead('queue')}>{words.queue}</Button>
  return <Empty title={words.unknown} note={words.unknownNote} action={action} />
}
