import type { ApplicantView } from '../../../contract/shapes/applicant'
import { applicantWords } from '../../../words/screens/applicant'
import { Box, Card, Field } from '../../ui'
import type { ApplicantScreen } from './use-applicant'

const { fields, hints, now } = applicantWords

interface ReachProps {
  screen: ApplicantScreen
  /** As the server shows it, when it is being changed. */
  changing: ApplicantView | undefined
}

/** How the office reaches this applicant. */
export function ReachCard({ screen, changing }: ReachProps) {
  const { form, errors, tell, leave } = screen
  const person = form.kind === 'individual'
  return (
    <Card title={applicantWords.reach}>
      <Field
        name="applicant-contact"
        label={fields.contact}
        hint={person ? hints.personContact : hints.contact}
        optional={person}
        value={form.contact}
        error={errors.contact}
        maxlength={30}
        autofill="name"
        onTell={(contact) => tell({ contact })}
      />
      <Field
        name="applicant-phone"
        label={fields.phone}
        hint={changing ? now(changing.phone) : hints.phone}
        type="tel"
        value={form.phone}
        error={errors.phone}
        maxlength={20}
        autofill="tel"
        onTell={(phone) => tell({ phone })}
        onLeave={() => leave('phone')}
      />
    </Card>
  )
}

/** Where a grant is paid to. */
export function MoneyCard({ screen, changing }: ReachProps) {
  const { form, errors, tell, leave } = screen
  return (
    <Card title={applicantWords.money}>
      <Box className="applicant__note">{applicantWords.moneyNote}</Box>

      <Field
        name="applicant-bank"
        label={fields.bank}
        hint={hints.bank}
        value={form.bank}
        error={errors.bank}
        maxlength={60}
        onTell={(bank) => tell({ bank })}
      />
      <Field
        name="applicant-account"
        label={fields.account}
        hint={changing ? now(changing.account) : hints.account}
        type="text"
        value={form.account}
        error={errors.account}
        maxlength={40}
        onTell={(account) => tell({ account })}
        onLeave={() => leave('account')}
      />
    </Card>
  )
}
