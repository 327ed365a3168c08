/** What a claim carries for each item: the reference of every piece, whose name it bears, and the documents. */
import type { ItemId } from '../vocabulary'
import { isPatentNumber } from '../identifiers/patent-number'
import { normalise } from '../identifiers/normalise'

export type ReferenceForm =
  | 'patent-number'
  | 'international-registration'
  | 'trademark-registration'
  | 'data-registration'
  | 'qualification-number'
  | 'case-number'
  | 'text'

/**
 * Whose name the paper must bear: the organisation, its registered English name, a person employed
 * there, one of the parties, or nobody's.
 */
export type Holder = 'organisation' | 'english-name' | 'person' | 'party' | 'none'

export interface ReferenceRule {
  /** The kind that, with the item and the number's normal form, makes the reference's key. */
  readonly kind: string
  readonly form: ReferenceForm
  readonly holder: readonly Holder[]
  /** Documents asked for; names are sentences' keys in `words/`. */
  readonly documents: readonly string[]
  /** The office may confirm from an official list instead. */
  readonly list: boolean
}

/** What any applicant may add to any claim: it spares a question, and is never required. */
export const commonDocuments: readonly string[] = ['business-licence']

const rule = (
  kind: string,
  form: ReferenceForm,
  holder: readonly Holder[],
  documents: readonly string[],
  list = false,
): ReferenceRule => ({ kind, form, holder, documents, list })

const own: readonly Holder[] = ['organisation']
const award = rule(
  'patent-number',
  'patent-number',
  ['organisation', 'person'],
  ['award-certificate', 'provincial-payment-notice'],
  true,
)
const project = rule('project-number', 'text', own, ['contract', 'report', 'acceptance-document'])
const approval = rule('approval-document', 'text', own, ['approval-document'], true)
const rating = rule('rating-and-year', 'text', own, ['notice'], true)
const event = rule('plan-or-event', 'text', own, ['plan', 'pictures', 'invoice', 'report'])
const lawsuit = rule(
  'case-number',
  'case-number',
  ['party'],
  ['ruling-or-settlement', 'contract', 'invoice', 'payment-proof'],
)

export const referenceRules: Readonly<Record<ItemId, ReferenceRule>> = {
  'wipo-global-award': rule('award-notice', 'text', own, ['award-notice'], true),
  'china-patent-award': award,
  'jiangsu-patent-award': award,
  'madrid-trademark': rule(
    'international-registration',
    'international-registration',
    ['english-name'],
    ['registration-certificate-with-parties'],
  ),
  'well-known-trademark': rule('trademark-registration', 'trademark-registration', own, [
    'recognition-document',
  ]),
  'gi-product': rule('announcement-number', 'text', own, ['announcement']),
  'gi-trademark': rule('trademark-registration', 'trademark-registration', own, [
    'registration-certificate',
  ]),
  'data-ip-registration': rule('data-registration', 'data-registration', own, [
    'registration-certificate',
  ]),
  'high-value-patent': project,
  'operation-centre': approval,
  'patent-navigation': project,
  'pledge-financing': rule('pledge-registration', 'text', own, [
    'pledge-notice',
    'loan-contract',
    'settlement-proof',
    'interest-list',
    'valuation-report-and-invoice',
  ]),
  securitisation: rule('issue-code', 'text', own, ['issue-documents']),
  'ip-insurance': rule('insurance-policy', 'text', own, [
    'insurance-policy',
    'invoice',
    'payment-proof',
  ]),
  'open-licence': rule(
    'patent-number',
    'patent-number',
    ['organisation', 'person'],
    ['published-declaration'],
  ),
  'ip-alliance': rule('record-number', 'text', own, ['record-filing', 'member-list']),
  'domestic-enforcement': lawsuit,
  'overseas-enforcement': lawsuit,
  'protection-platform': approval,
  'regulated-market': approval,
  'dispute-mediation': rule('mediation-agreement', 'text', ['none'], ['mediation-case-list']),
  'service-rating': rating,
  'public-service-outlet': approval,
  'outlet-excellence': rating,
  'service-cluster': approval,
  'demonstration-area': approval,
  'gi-demonstration-zone': approval,
  'gi-key-project': approval,
  'national-ip-enterprise': rating,
  'city-ip-enterprise': rating,
  'management-standard': rule('certificate-number', 'text', own, ['certificate-or-evaluation']),
  'publicity-event': event,
  exhibition: rule('fair-and-year', 'text', own, ['office-notice', 'booth-contract', 'invoice']),
  'training-base': approval,
  'ip-education': event,
  'patent-agent': rule(
    'qualification-number',
    'qualification-number',
    ['person'],
    ['personal-certificate', 'employment-proof'],
  ),
  'ip-professional': rule(
    'title-certificate',
    'text',
    ['person'],
    ['personal-certificate', 'employment-proof'],
  ),
  'soft-research': project,
}

const forms: Readonly<Record<ReferenceForm, (normal: string) => boolean>> = {
  'patent-number': isPatentNumber,
  'international-registration': (normal) => /^\d{1,7}[A-Z]?$/.test(normal),
  'trademark-registration': (normal) => /^\d{1,8}[A-Z]?$/.test(normal),
  'data-registration': (normal) => /^(\d{17}|[0-9A-Z]{16}|苏数知登字\d{4}第.+号)$/.test(normal),
  'qualification-number': (normal) => /^\d{7}$/.test(normal),
  'case-number': (normal) => normal.length >= 4,
  text: (normal) => normal.length >= 1,
}

/** Has the number, as written, the form that the item's reference asks for? */
export const fitsForm = (item: ItemId, number: string): boolean =>
  forms[referenceRules[item].form](normalise(number))

/** What may stand before a number without making it another one. */
const idle: { readonly [form in ReferenceForm]?: RegExp } = {
  'patent-number': /^ZL/,
  'international-registration': /^0+(?=\d)/,
  'trademark-registration': /^0+(?=\d)/,
}

/**
 * The key under which a reference is paid once, whoever puts it forward. With and without `ZL`, with
 * and without zeros in front, it is one patent, one mark.
 */
export const referenceKey = (item: ItemId, number: string): string => {
  const { kind, form } = referenceRules[item]
  return `${item}#${kind}#${normalise(number).replace(idle[form] ?? '', '')}`
}
