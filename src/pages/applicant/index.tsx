import { useRouter } from '@tarojs/taro'
import { ShowService } from '../../../contract/show-service'
import { applicantWords } from '../../../words/screens/applicant'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { useAsk } from '../../services/use-ask'
import { Empty, Screen } from '../../ui'
import { ProfileForm } from './profile-form'
import './index.scss'

/** `?applicant=<id>` changes an existing one; `next` names the page to open once it is saved. */
export default function ApplicantPage() {
  const { applicant } = useRouter().params
  const service = useAsk(ShowService, {})
  return (
    <Screen title={applicant ? applicantWords.change : applicantWords.add}>
      <WhenSignedIn>
        {({ applicants }) => {
          const changing = applicants.find((one) => one.applicant === applicant)
          if (applicant && !changing)
            return <Empty title={applicantWords.notFound} note={applicantWords.notFoundNote} />
          return <ProfileForm changing={changing} service={service} />
        }}
      </WhenSignedIn>
    </Screen>
  )
}
