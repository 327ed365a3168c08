import { licenceWords as words } from '../../../words/screens/licence'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { actingFor } from '../../services/me'
import { Empty, Screen } from '../../ui'
import { LicenceCard } from './licence-card'

/** The business licence of the organisation that this session acts for, and what the office found. */
export default function LicencePage() {
  return (
    <Screen title={words.title}>
      <WhenSignedIn>
        {(me) => {
          const acting = actingFor(me)
          if (!acting?.verification)
            return <Empty title={words.notNeeded} note={words.notNeededNote} />
          return <LicenceCard key={acting.applicant} of={acting} found={acting.verification} />
        }}
      </WhenSignedIn>
    </Screen>
  )
}
