import type { ApplicantView } from '../../../contract/shapes/applicant'
import type { Me } from '../../../src/services/me'

/** An invented company, as the server shows it. */
export const company: ApplicantView = {
  applicant: 'company',
  kind: 'organisation',
  name: '样例科技有限公司',
  number: '91320700MA00000001',
  county: '海州区',
  roles: ['enterprise'],
  contact: '样例林',
  phone: '****0000',
  bank: '样例银行',
  account: '****7890',
}

/** An invented person, as the server shows him. */
export const inventor: ApplicantView = {
  ...company,
  applicant: 'inventor',
  kind: 'individual',
  name: '样例周',
  number: '****8766',
  roles: ['individual'],
}

export const me: Me = {
  person: 'p',
  name: '样例联系人',
  acting: 'company',
  applicants: [company, inventor],
  post: null,
  unread: 0,
}

/** What show-service replies. */
export const service = {
  today: '2026-03-01',
  round: null,
  counties: ['海州区', '连云区'],
  office: { name: '样例局', phone: '12345' },
  sample: true,
}
