import type { ApplicantView } from '../../../contract/shapes/applicant'
import type { Round } from '../../../contract/shapes/round'
import { itemIds } from '../../../policy/vocabulary'
import type { Me } from '../../../src/services/me'
import type { Service } from '../../../src/services/use-service'

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

/** A round of the whole of 2026 that takes everything. */
export const round: Round = {
  round: '2026-1',
  title: '样例批次',
  year: 2026,
  edition: 'lyg-ip-draft',
  opens: '2026-01-01',
  closes: '2026-12-31',
  from: '2025-01-01',
  to: '2026-12-31',
  items: [...itemIds],
  status: 'open',
}

/** What show-service replies: no round takes claims. */
export const service: Service = {
  today: '2026-03-01',
  round: null,
  rounds: [],
  policy: { title: '样例政策', issued: null },
  counties: ['海州区', '连云区'],
  office: { name: '样例局', phone: '12345' },
  sample: true,
}
