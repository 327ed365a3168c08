import { meWords } from '../../../words/screens/me'
import { MainTabs } from '../../frames/main-tabs'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { go } from '../../services/go'
import { useService } from '../../services/use-service'
import { Box, Button, Card, Notice, Screen, Stack } from '../../ui'
import { AboutCard } from './about-card'
import { ApplicantsCards } from './applicants-cards'
import { PersonCard } from './person-card'
import { PlacesCard } from './places-card'
import { TextSizeCard } from './text-size-card'
import { useMePage } from './use-me'
import './index.scss'

export default function MePage() {
  const page = useMePage()
  const service = useService()
  return (
    <Screen title={meWords.title} tabs={<MainTabs value="me" />}>
      <Stack>
        {service?.sample ? <Notice>{meWords.sample}</Notice> : null}
        <WhenSignedIn guest={<GuestCard />}>
          {(me) => (
            <>
              <PersonCard me={me} />
              <ApplicantsCards me={me} switching={page.switching} />
            </>
          )}
        </WhenSignedIn>
        <PlacesCard post={page.me?.post} office={service?.office} />
        <TextSizeCard />
        <AboutCard office={service?.office} />
        {page.me ? (
          <Button kind="secondary" block busy={page.leaving} onTap={page.leave}>
            {meWords.signOut}
          </Button>
        ) : null}
      </Stack>
    </Screen>
  )
}

function GuestCard() {
  return (
    <Card title={meWords.guest}>
      <Stack>
        <Box className="me__note">{meWords.guestNote}</Box>
        <Button block onTap={() => go('sign-in')}>
          {meWords.signIn}
        </Button>
      </Stack>
    </Card>
  )
}
