import { homeWords } from '../../../words/screens/home'
import { MainTabs } from '../../frames/main-tabs'
import { go } from '../../services/go'
import { hasDesk } from '../../services/has-desk'
import { useMe } from '../../services/me'
import { useServiceLoad, type Service } from '../../services/use-service'
import { Box, Button, Card, Cell, Columns, Screen, Stack, Words } from '../../ui'
import { RoundNotices, RoundsToCome } from './round-notices'
import './index.scss'

const stepIcons = ['search', 'camera', 'inbox'] as const

export default function HomePage() {
  const { service, failed } = useServiceLoad()
  return (
    <Screen title={homeWords.title} tabs={<MainTabs value="home" />} banner={<Banner />} wide>
      <Columns side={<About service={service} />}>
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
        {service || failed ? <RoundNotices service={service} /> : <RoundsToCome />}
      </Columns>
    </Screen>
  )
}

function About({ service }: { service: Service | undefined }) {
  return (
    <>
      <Card title={homeWords.how} flush>
        {homeWords.steps.map(({ title, note }, at) => (
          <Cell key={title} icon={stepIcons[at]} title={title} note={note} />
        ))}
      </Card>
      <Ways service={service} />
      {service?.policy.issued === null ? (
        <Words className="home__note">{homeWords.draft}</Words>
      ) : null}
    </>
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

/** What else there is for anybody: the policy, what was granted, whom to ask. */
function Ways({ service }: { service: Service | undefined }) {
  return (
    <Card flush>
      <Cell
        icon="doc"
        title={homeWords.policy}
        note={homeWords.policyNote}
        onTap={() => go('policy')}
      />
      <Cell
        icon="event"
        title={homeWords.publications}
        note={homeWords.publicationsNote}
        onTap={() => go('publications')}
      />
      <Cell icon="phone" title={homeWords.office(service)} note={homeWords.officeNote} />
      <Cell icon="inbox" title={homeWords.suggest} onTap={() => go('suggestion')} />
    </Card>
  )
}

/** Reviewers and publishers find their desk here. */
function Desk() {
  const signed = useMe()
  if (signed.kind !== 'person' || !hasDesk(signed.me.post)) return null
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
