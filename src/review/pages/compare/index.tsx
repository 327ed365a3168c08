import { useRouter } from '@tarojs/taro'
import { CompareClaims } from '../../../../contract/compare-claims'
import { itemIds, type ItemId } from '../../../../policy/vocabulary'
import { compareWords as words } from '../../../../words/screens/review-compare'
import { Loaded } from '../../../frames/loaded'
import { goInstead } from '../../../services/go'
import { useAsk } from '../../../services/use-ask'
import { Button, Empty, Screen, Stack } from '../../../ui'
import { useReviewer } from '../../parts/use-reviewer'
import { PlacesCard } from './places-card'
import { RivalRows } from './rival-rows'
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

/** All who compete for the places of one item in one round, side by side. */
function Rivals({ round, item }: { round: string; item: ItemId }) {
  const from = useAsk(CompareClaims, { round, item })
  const { post } = useReviewer()
  return (
    <Loaded from={from}>
      {({ places, claims }) => (
        <Stack>
          <PlacesCard
            item={item}
            round={round}
            places={places}
            claims={claims}
            countyOnly={post?.kind === 'county-reviewer'}
          />
          {claims.length === 0 ? (
            <Empty title={words.none} note={words.noneNote} />
          ) : (
            <RivalRows claims={claims} />
          )}
        </Stack>
      )}
    </Loaded>
  )
}

function Unknown() {
  const action = <Button onTap={() => goInstead('queue')}>{words.queue}</Button>
  return <Empty title={words.unknown} note={words.unknownNote} action={action} />
}
