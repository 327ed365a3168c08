import { meWords } from '../../../words/screens/me'
import { MainTabs } from '../../frames/main-tabs'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { go } from '../../services/go'
import { useService, type Service } from '../../services/use-service'
import { Box, Button, Card, Columns, Notice, Screen, Stack } from '../../ui'
import { AboutCard } from './about-card'
import { ApplicantsCards } from './applicants-cards'
import { OwnDataCard } from './own-data-card'
import { PersonCard } from './person-card'
import { PlacesCard } from './places-card'
import { TextSizeCard } from './text-size-card'
import { useMePage } from './use-me'
import './index.scss'

export default function MePage() {
  const page = useMePage()
  const service = useService()
  return (
    <Screen title={meWords.title} tabs={<MainTabs value="me" />} wide>
      <Columns side={<Rest page={page} office={service?.office} />}>
        {service?.sample ? <Notice>{meWords.sample}</Notice> : null}
        <WhenSignedIn guest={<GuestCard />}>
          {(me) => (
            <>
              <PersonCard me={me} />
              <ApplicantsCards me={me} switching={page.switching} />
            </>
          )}
        </WhenSignedIn>
      </Columns>
    </Screen>
  )
}

interface RestProps {
  page: ReturnType<typeof useMePage>
  office: Service['office'] | undefined
}

function Rest({ page, office }: RestProps) {
  return (
    <>
      <PlacesCard post={page.me?.post} office={office} />
      <TextSizeCard />
      <AboutCard office={office} />
      {page.me ? <OwnDataCard /> : null}
      {page.me ? (
        <Button kind="secondary" block busy={page.leaving} onTap={page.leave}>
          {meWords.signOut}
        </Button>
      ) : null}
    </>
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
