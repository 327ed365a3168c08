import { contactsWords as words } from '../../../words/screens/contacts'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { actingFor } from '../../services/me'
import { Screen, Stack } from '../../ui'
import { ContactsCards } from './contacts-cards'
import { JoinCard } from './join-card'
import './index.scss'

/** Who acts for this applicant and who asks to; and asking it of another. */
export default function ContactsPage() {
  return (
    <Screen title={words.title}>
      <WhenSignedIn>
        {(me) => {
          const acting = actingFor(me)
          return (
            <Stack>
              {acting ? <ContactsCards key={acting.applicant} name={acting.name} /> : null}
              <JoinCard />
            </Stack>
          )
        }}
      </WhenSignedIn>
    </Screen>
  )
}
