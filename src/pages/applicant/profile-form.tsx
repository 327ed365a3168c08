import type { ApplicantView } from '../../../contract/shapes/applicant'
import { applicantWords } from '../../../words/screens/applicant'
import { common } from '../../../words/screens/anywhere'
import { go } from '../../services/go'
import { sayFailure } from '../../services/say-failure'
import { Button, ErrorSummary, Link, Notice, Stack } from '../../ui'
import type { ServiceLoaded } from './county-field'
import { fields } from './form'
import { IdentityCard } from './identity-card'
import { MoneyCard, ReachCard } from './reach-cards'
import { useApplicant, type ApplicantScreen } from './use-applicant'

export interface ProfileFormProps {
  changing: ApplicantView | undefined
  service: ServiceLoaded
}

/** Everything an applicant says of itself, on one screen. */
export function ProfileForm({ changing, service }: ProfileFormProps) {
  const screen = useApplicant(changing)
  const { faults, attempt, busy, save } = screen
  const summary = fields.flatMap((field) => {
    const text = faults[field]
    return text ? [{ name: `applicant-${field}`, text }] : []
  })
  return (
    <Stack>
      <ErrorSummary errors={summary} attempt={attempt} />
      <Beforehand screen={screen} changing={changing} />
      <IdentityCard screen={screen} service={service} changing={changing !== undefined} />
      <ReachCard screen={screen} changing={changing} />
      <MoneyCard screen={screen} changing={changing} />
      <Failure screen={screen} />
      <Button block busy={busy} onTap={save}>
        {applicantWords.save}
      </Button>
    </Stack>
  )
}

function Beforehand({ screen, changing }: Pick<ProfileFormProps, 'changing'> & OfScreen) {
  const { restored, startOver } = screen
  if (restored)
    return (
      <Notice action={<Link onTap={startOver}>{applicantWords.startOver}</Link>}>
        {applicantWords.restored}
      </Notice>
    )
  if (!changing) return <Notice>{applicantWords.intro}</Notice>
  return (
    <Notice>
      {changing.kind === 'individual' ? applicantWords.masked : applicantWords.maskedOrganisation}
    </Notice>
  )
}

interface OfScreen {
  screen: ApplicantScreen
}

function Failure({ screen: { failure } }: OfScreen) {
  if (!failure) return null
  const code = failure.kind === 'refused' ? failure.refusal.code : undefined
  const signIn = code === 'session-over' || code === 'not-signed-in'
  return (
    <Notice
      tone="error"
      title={applicantWords.failed}
      action={signIn ? <Link onTap={() => go('sign-in')}>{common.signIn}</Link> : null}
    >
      {sayFailure(failure)}
    </Notice>
  )
}
