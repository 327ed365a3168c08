import type { ApplicantView, Profile } from '../../../contract/shapes/applicant'
import type { ApplicantDraft } from '../../services/applicant-draft'

/** What is typed, as it is typed. `roles` are an organisation's; an individual has only his own. */
export interface ApplicantForm extends ApplicantDraft {
  identityNumber: string
  account: string
}

/** In the screen's order. */
export const fields = [
  'name',
  'englishName',
  'creditCode',
  'identityNumber',
  'county',
  'roles',
  'contact',
  'phone',
  'bank',
  'account',
] as const
export type FieldName = (typeof fields)[number]

export const emptyForm: ApplicantForm = {
  of: '',
  kind: 'organisation',
  name: '',
  englishName: '',
  creditCode: '',
  identityNumber: '',
  county: '',
  roles: [],
  contact: '',
  phone: '',
  bank: '',
  account: '',
}

/** An applicant to be changed. What the server shows only the end of is to be typed again. */
export const formOf = (view: ApplicantView): ApplicantForm => ({
  ...emptyForm,
  of: view.applicant,
  kind: view.kind,
  name: view.name,
  englishName: view.englishName ?? '',
  creditCode: view.kind === 'organisation' ? view.number : '',
  county: view.county,
  roles: view.roles.filter((role) => role !== 'individual'),
  contact: view.contact,
  bank: view.bank,
})

/** Full-width digits and signs, as a Chinese keyboard writes them, are what they look like. */
const plain = (text: string) => text.normalize('NFKC').trim()

export const profileOf = (form: ApplicantForm): Profile => {
  const common = {
    name: form.name.trim(),
    county: form.county,
    phone: plain(form.phone),
    bank: form.bank.trim(),
    account: plain(form.account),
  }
  const contact = form.contact.trim()
  if (form.kind === 'individual')
    return {
      ...common,
      kind: 'individual',
      identityNumber: plain(form.identityNumber),
      roles: ['individual'],
      contact: contact || common.name,
    }
  const englishName = form.englishName.trim()
  return {
    ...common,
    kind: 'organisation',
    creditCode: plain(form.creditCode),
    ...(englishName ? { englishName } : {}),
    roles: form.roles,
    contact,
  }
}
