import { organisations } from '../../../policy/vocabulary'
import { roleNotes, roleWords } from '../../../words/roles'
import { applicantWords } from '../../../words/screens/applicant'
import { Box, Card, Choice, Choices, Field } from '../../ui'
import { labelOf, numberFieldOf } from './check-form'
import { faultWhileTyping, sayTyped } from './check-number'
import { CountyField, type ServiceLoaded } from './county-field'
import type { ApplicantScreen } from './use-applicant'

const { hints, kinds } = applicantWords
const kindOptions = [
  { value: 'organisation', ...kinds.organisation },
  { value: 'individual', ...kinds.individual },
] as const
const roleOptions = organisations.map((role) => ({
  value: role,
  label: roleWords[role],
  note: roleNotes[role],
}))

interface IdentityCardProps {
  screen: ApplicantScreen
  service: ServiceLoaded
  /** Who it is stays; what he says of himself may change. */
  changing: boolean
}

/** Who applies: kind, name, number, county and what kind of organisation. */
export function IdentityCard({ screen, service, changing }: IdentityCardProps) {
  const { form, errors, tell } = screen
  const person = form.kind === 'individual'
  return (
    <Card title={applicantWords.identity}>
      {changing ? null : (
        <Choice
          name="applicant-kind"
          label={applicantWords.kind}
          options={kindOptions}
          value={form.kind}
          onTell={(kind) => tell({ kind })}
        />
      )}
      <Field
        name="applicant-name"
        label={labelOf('name', form.kind)}
        hint={person ? hints.personName : hints.name}
        value={form.name}
        error={errors.name}
        maxlength={80}
        autofill={person ? 'name' : 'organization'}
        onTell={(name) => tell({ name })}
      />
      {person ? null : <EnglishName screen={screen} />}
      <NumberField screen={screen} />
      <CountyField screen={screen} service={service} />
      {person ? null : <Roles screen={screen} />}
    </Card>
  )
}

interface PartProps {
  screen: ApplicantScreen
}

function EnglishName({ screen: { form, errors, tell } }: PartProps) {
  return (
    <Field
      name="applicant-englishName"
      label={applicantWords.fields.englishName}
      hint={hints.englishName}
      optional
      value={form.englishName}
      error={errors.englishName}
      maxlength={160}
      onTell={(englishName) => tell({ englishName })}
    />
  )
}

function NumberField({ screen: { form, errors, tell, leave } }: PartProps) {
  const field = numberFieldOf(form.kind)
  const value = form[field]
  return (
    <Field
      name={`applicant-${field}`}
      label={applicantWords.fields[field]}
      hint={sayTyped(field, value) ?? hints[field]}
      type={field === 'identityNumber' ? 'idcard' : 'text'}
      value={value}
      error={errors[field] ?? faultWhileTyping(field, value)}
      maxlength={30}
      onTell={(text) => tell({ [field]: text })}
      onLeave={() => leave(field)}
    />
  )
}

function Roles({ screen: { form, errors, tell } }: PartProps) {
  return (
    <Box className="applicant__roles">
      <Choices
        name="applicant-roles"
        label={applicantWords.fields.roles}
        hint={hints.roles}
        options={roleOptions}
        values={form.roles}
        error={errors.roles}
        onTell={(roles) => tell({ roles })}
      />
    </Box>
  )
}
