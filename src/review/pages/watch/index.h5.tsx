import { useEffect } from 'react'
import { longestLag, type Figures } from '../../../../contract/shapes/figures'
import { queueStates } from '../../../../contract/shapes/queue'
import { WatchService } from '../../../../contract/watch-service'
import { queueStateWords } from '../../../../words/screens/review'
import { watchWords as words } from '../../../../words/screens/watch'
import { sayTime } from '../../../../words/time'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { repeatWhileSeen } from '../../../services/while-seen.h5'
import { Box, Card, Empty, Notice, Stack } from '../../../ui'
import { Bars } from '../../parts/bars.h5'
import { Facts } from '../../parts/facts'
import { OfficeScreen } from '../../parts/office-screen.h5'

const EVERY_MS = 30_000

/** How the service stands: what waits, whether somebody has to look, and where the claims are. */
export default function WatchPage() {
  return <OfficeScreen title={words.title}>{() => <Desk />}</OfficeScreen>
}

function Desk() {
  const from = useAsk(WatchService, {})
  const { reload } = from
  useEffect(() => repeatWhileSeen(async () => reload(), EVERY_MS), [reload])
  return (
    <Loaded from={from}>
      {({ at, figures }) => (
        <Stack>
          <Box>{words.asOf(sayTime(at))}</Box>
          <Worries of={figures} />
          <WaitingCard of={figures} />
          <ClaimsCard of={figures} />
        </Stack>
      )}
    </Loaded>
  )
}

/** What the alarms of the cloud tell by mail. */
function Worries({ of: { outboxLagSeconds, readingLagSeconds } }: { of: Figures }) {
  const [messages, photos] = [
    outboxLagSeconds > longestLag.outbox,
    readingLagSeconds > longestLag.reading,
  ]
  if (!messages && !photos) return <Notice tone="success">{words.fine}</Notice>
  return (
    <>
      {messages ? (
        <Notice tone="error" title={words.messagesLate(longestLag.outbox)}>
          {words.messagesLateNote}
        </Notice>
      ) : null}
      {photos ? (
        <Notice tone="warn" title={words.photosLate(longestLag.reading)}>
          {words.photosLateNote}
        </Notice>
      ) : null}
    </>
  )
}

function WaitingCard({ of }: { of: Figures }) {
  return (
    <Card title={words.waiting}>
      <Facts
        facts={[
          [words.messages, words.some(of.outboxWaiting, '条', of.outboxLagSeconds)],
          [words.photos, words.some(of.readingWaiting, '张', of.readingLagSeconds)],
          [words.office, words.some(of.claimsWaiting, '件', of.claimLagSeconds)],
        ]}
      />
    </Card>
  )
}

function ClaimsCard({ of: { claims } }: { of: Figures }) {
  const counts = queueStates.map((state) => ({ state, count: claims[state] ?? 0 }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return <Empty title={words.none} />
  return (
    <Card title={words.claims}>
      <Stack gap="s">
        <Box>{words.claimsOf}</Box>
        <Bars
          bars={counts.map(({ state, count }) => ({
            key: state,
            words: words.state(queueStateWords[state], count),
            percent: (100 * count) / all,
          }))}
        />
      </Stack>
    </Card>
  )
}
