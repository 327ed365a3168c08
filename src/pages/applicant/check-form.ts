import type { RefusalCode } from '../../../contract/refusals'
import { Profile } from '../../../contract/shapes/applicant'
import { applicantWords } from '../../../words/screens/applicant'
import { faultWhenLeft, type NumberField } from './check-number'
import { fields, profileOf, type ApplicantForm, type FieldName } from './form'

export type Faults = { readonly [field in FieldName]?: string }

export const labelOf = (field: FieldName, kind: ApplicantForm['kind']): string =>
  field === 'name' && kind === 'individual'
    ? applicantWords.personName
    : applicantWords.fields[field]

export const numberFieldOf = (kind: ApplicantForm['kind']): NumberField =>
  kind === 'organisation' ? 'creditCode' : 'identityNumber'

/** Everything that keeps this form from being a profile, by field. */
export const findFaults = (form: ApplicantForm): Faults => {
  const parsed = Profile.safeParse(profileOf(form))
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]))
  const told = fields
    .filter((field) => wrong.has(field))
    .map((field) => [field, sayWrong(form, field)] as const)
  const number = numberFieldOf(form.kind)
  const odd = faultWhenLeft(number, form[number])
  return { ...Object.fromEntries(told), ...(odd ? { [number]: odd } : {}) }
}

/** What is wrong with one field once it is left; an empty one is not yet. */
export const findFault = (form: ApplicantForm, field: FieldName): string | undefined =>
  form[field].length === 0 ? undefined : findFaults(form)[field]

const sayWrong = (form: ApplicantForm, field: FieldName): string => {
  const label = labelOf(field, form.kind)
  const { missing, unchosen, misformed } = applicantWords
  if (field === 'county' || field === 'roles') return unchosen(label)
  if (form[field].trim() === '') return missing(label)
  return field === 'phone' || field === 'account' ? misformed[field] : misformed.other(label)
}

/** The field that a refusal is about; none where it is about the whole. */
export const fieldOfRefusal = (
  code: RefusalCode,
  kind: ApplicantForm['kind'],
): FieldName | undefined => {
  if (code === 'county-unknown') return 'county'
  if (code === 'applicant-exists') return numberFieldOf(kind)
  if (code === 'credit-code-invalid') return 'creditCode'
  return code === 'identity-number-invalid' ? 'identityNumber' : undefined
}
