import { homeWords } from '../../../words/screens/home'
import { sayDay } from '../../../words/time'
import { MainTabs } from '../../frames/main-tabs'
import { go } from '../../services/go'
import { useMe } from '../../services/me'
import { useService, type Service } from '../../services/use-service'
import { Box, Button, Card, Cell, Notice, Screen, Stack, Words } from '../../ui'
import './index.scss'

const stepIcons = ['search', 'camera', 'inbox'] as const

export default function HomePage() {
  const service = useService()
  return (
    <Screen title={homeWords.title} tabs={<MainTabs value="home" />} banner={<Banner />}>
      <Stack>
        <Card>
          <Stack>
            <Words className="home__ask">{homeWords.ask}</Words>
            <Button block onTap={() => go('self-check')}>
              {homeWords.check}
            </Button>
            <Words className="home__note">{homeWords.checkNote}</Words>
          </Stack>
        </Card>
        <Desk />
        <RoundCard service={service} />
        <Card title={homeWords.how} flush>
          {homeWords.steps.map(({ title, note }, at) => (
            <Cell key={title} icon={stepIcons[at]} title={title} note={note} />
          ))}
        </Card>
        <Card flush>
          <Cell icon="phone" title={homeWords.office(service)} note={homeWords.officeNote} />
          <Cell icon="inbox" title={homeWords.suggest} onTap={() => go('suggestion')} />
        </Card>
        <Words className="home__note">{homeWords.draft}</Words>
      </Stack>
    </Screen>
  )
}

function Banner() {
  return (
    <Box className="home__banner">
      <Box className="home__name">{homeWords.name}</Box>
      <Box className="home__line">{homeWords.line}</Box>
    </Box>
  )
}

function RoundCard({ service }: { service: Service | undefined }) {
  if (!service) return null
  const { round, sample } = service
  return (
    <Stack gap="s">
      {sample ? <Notice>{homeWords.sample}</Notice> : null}
      {round ? (
        <Notice tone="success" title={round.title}>
          {homeWords.roundOpen(sayDay(round.closes))}
        </Notice>
      ) : (
        <Notice tone="warn">{homeWords.noRound}</Notice>
      )}
    </Stack>
  )
}

/** Reviewers find their queue here. */
function Desk() {
  const signed = useMe()
  const post = signed.kind === 'person' ? signed.me.post?.kind : undefined
  if (post !== 'county-reviewer' && post !== 'city-reviewer') return null
  return (
    <Card flush>
      <Cell
        icon="claim"
        title={homeWords.desk}
        note={homeWords.deskNote}
        onTap={() => go('queue')}
      />
    </Card>
  )
}
