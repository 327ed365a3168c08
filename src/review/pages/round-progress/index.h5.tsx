import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ShowProgress } from '../../../../contract/show-progress'
import { progressWords as words } from '../../../../words/screens/round-progress'
import { Loaded } from '../../../frames/loaded'
import { WhenSignedIn } from '../../../frames/when-signed-in'
import { useAsk } from '../../../services/use-ask'
import { Empty, Screen, Select, Stack } from '../../../ui'
import { AgesCard } from './ages-card.h5'
import { GrowthCard } from './growth-card.h5'
import { PaceCard } from './pace-card.h5'
import type { Progress } from './figures'
import { SumsCards } from './sums-cards.h5'
import './index.scss'

export default function RoundProgressPage() {
  return (
    <Screen title={words.title} wide>
      <WhenSignedIn>
        {({ post }) =>
          post === null ? <Empty title={words.barred} note={words.barredNote} /> : <Desk />
        }
      </WhenSignedIn>
    </Screen>
  )
}

function Desk() {
  const { round: named } = useRouter().params
  const [round, setRound] = useState(named)
  const from = useAsk(ShowProgress, round === undefined ? {} : { round })
  return (
    <Loaded from={from}>
      {(progress) => (
        <Stack>
          {progress.rounds.length > 1 ? (
            <Select
              name="progress-round"
              label={words.rounds}
              options={progress.rounds.map((one) => ({ value: one.round, label: one.title }))}
              value={progress.round.round}
              onTell={setRound}
            />
          ) : null}
          <Shown of={progress} />
        </Stack>
      )}
    </Loaded>
  )
}

function Shown({ of }: { of: Progress }) {
  return (
    <div className="progress-desk">
      <PaceCard of={of} />
      <AgesCard of={of} />
      <div className="progress-desk__wide">
        <GrowthCard of={of} />
        <SumsCards of={of} />
      </div>
    </div>
  )
}
