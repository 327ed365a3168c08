/**
 * Some items of the catalogue, read a second time and in plain figures: what the tests of the model
 * reckon with instead of the policy's own code. Sums are fen.
 */
import type { ClaimEntry } from '../../../contract/shapes/claim'
import type { Role } from '../../../policy/vocabulary'
import { patentNumber, reference } from '../sample'

const WAN = 1_000_000

/** Facts of a piece, and the most that it is worth; nothing where a condition fails. */
interface Variant {
  readonly facts: ClaimEntry['facts']
  readonly worth: number
}

export interface Caps {
  readonly yearAmount?: number
  readonly everAmount?: number
  readonly yearClaims?: number
  readonly everClaims?: number
  readonly places?: number
}

export interface Page {
  readonly roles: readonly Role[]
  /** The reference's kind, and the document that is asked for. */
  readonly kind: string
  readonly documents: readonly string[]
  /** `fixed` is owed; a `ceiling` leaves the sum to the authority; of `tens` only whole ones count. */
  readonly gives: 'fixed' | 'ceiling' | 'tens'
  readonly variants: readonly Variant[]
  readonly caps: Caps
  readonly one?: true
  /** How many pieces an entry of the tests has. */
  readonly counts: readonly number[]
  /** How many different papers there are, and how one is written: plainly, or in another way. */
  readonly papers: number
  readonly plain: (n: number) => string
  readonly otherwise: (n: number) => string
}

const digits = (n: number, width: number) => String(n).padStart(width, '0')
const fullWidth = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** A number that is any text: spaces, dashes and small letters make no other one of it. */
const text = (name: string) => ({
  plain: (n: number) => `${name}${digits(n, 3)}`,
  otherwise: (n: number) => ` ${name.toLowerCase()}-${fullWidth(digits(n, 3))}`,
})

const fitting = (facts: ClaimEntry['facts'], worth: number): Variant => ({ facts, worth })

/** The interest of a loan of up to a year counts whole; of 546 days, the first 365. */
const loan = (end: string, counted: number): Variant => ({
  facts: { interest: 40 * WAN, start: '2025-01-01', end, fees: 2 * WAN + 33 },
  worth: Math.floor(((counted + 2 * WAN + 33) * 30) / 100),
})

const patent = (n: number) => patentNumber(n).slice(2)

export const book = {
  'madrid-trademark': {
    roles: ['enterprise'],
    kind: 'international-registration',
    documents: ['registration-certificate-with-parties'],
    gives: 'fixed',
    variants: [fitting({ countries: 12 }, WAN), fitting({ countries: 9 }, 0)],
    caps: { yearAmount: 3 * WAN },
    counts: [1, 2, 4],
    papers: 14,
    plain: (n) => String(200_000 + n),
    otherwise: (n) => `0 ${200_000 + n}`,
  },
  'data-ip-registration': {
    roles: ['enterprise', 'university', 'park', 'mediation', 'alliance', 'service-agency'],
    kind: 'data-registration',
    documents: ['registration-certificate'],
    gives: 'ceiling',
    variants: [fitting({}, WAN / 10)],
    caps: { everAmount: 2 * WAN },
    counts: [3, 12, 25],
    papers: 90,
    plain: (n) => `3207${digits(n, 13)}`,
    otherwise: (n) => fullWidth(`3207-${digits(n, 13)}`),
  },
  'high-value-patent': {
    roles: ['enterprise', 'university', 'research-institute'],
    kind: 'project-number',
    documents: ['contract', 'report', 'acceptance-document'],
    gives: 'ceiling',
    variants: [fitting({ accepted: true }, 30 * WAN), fitting({ accepted: false }, 0)],
    caps: { places: 5 },
    counts: [1, 2, 6],
    papers: 16,
    ...text('SAMPLE-P'),
  },
  'pledge-financing': {
    roles: ['enterprise'],
    kind: 'pledge-registration',
    documents: [
      'pledge-notice',
      'loan-contract',
      'settlement-proof',
      'interest-list',
      'valuation-report-and-invoice',
    ],
    gives: 'ceiling',
    variants: [
      loan('2026-01-01', 40 * WAN),
      loan('2026-07-01', Math.floor((40 * WAN * 365) / 546)),
    ],
    caps: { yearAmount: 20 * WAN, everClaims: 2 },
    counts: [1, 2, 3],
    papers: 16,
    ...text('SAMPLE-L'),
  },
  'open-licence': {
    roles: ['enterprise', 'individual', 'university', 'park', 'mediation', 'alliance'],
    kind: 'patent-number',
    documents: ['published-declaration'],
    gives: 'tens',
    variants: [fitting({}, WAN)],
    caps: { everAmount: 5 * WAN },
    counts: [10, 9, 17, 30],
    papers: 150,
    plain: (n) => `ZL${patent(n)}`,
    otherwise: patent,
  },
  'ip-alliance': {
    roles: ['alliance'],
    kind: 'record-number',
    documents: ['record-filing', 'member-list'],
    gives: 'ceiling',
    variants: [
      fitting({ recordLevel: 'provincial', matchesIndustryPolicy: true }, 10 * WAN),
      fitting({ recordLevel: 'municipal', matchesIndustryPolicy: true }, 0),
    ],
    caps: { yearClaims: 1, places: 3 },
    one: true,
    counts: [1],
    papers: 8,
    ...text('SAMPLE-A'),
  },
  'dispute-mediation': {
    roles: ['mediation'],
    kind: 'mediation-agreement',
    documents: ['mediation-case-list'],
    gives: 'tens',
    variants: [fitting({}, 5 * WAN)],
    caps: { yearAmount: 20 * WAN },
    counts: [10, 9, 24, 31],
    papers: 130,
    ...text('SAMPLE-M'),
  },
  'demonstration-area': {
    roles: ['park', 'county'],
    kind: 'approval-document',
    documents: [],
    gives: 'fixed',
    variants: [fitting({}, 50 * WAN)],
    caps: { everClaims: 1 },
    one: true,
    counts: [1],
    papers: 5,
    ...text('SAMPLE-D'),
  },
  'patent-agent': {
    roles: ['enterprise', 'university', 'park', 'mediation', 'alliance', 'service-agency'],
    kind: 'qualification-number',
    documents: ['personal-certificate', 'employment-proof'],
    gives: 'fixed',
    variants: [fitting({}, 600_000)],
    caps: {},
    counts: [1, 3],
    papers: 9,
    plain: (n) => digits(n, 7),
    otherwise: (n) => fullWidth(digits(n, 7)),
  },
} as const satisfies Readonly<Record<string, Page>>

export type BookItem = keyof typeof book
export const bookItems = Object.keys(book) as readonly BookItem[]

export const pageOf = (item: BookItem): Page => book[item]

/** So many papers alike from the `from`th on. */
export interface Put {
  readonly variant: number
  readonly from: number
  readonly count: number
  readonly otherwise: boolean
}

/** The papers of an entry by their place in the book. */
export const papersOf = (page: Page, { from, count }: Put): readonly number[] =>
  Array.from({ length: count }, (_, n) => (from + n) % page.papers)

/** The entry as a phone would tell it. */
export const entryOf = (page: Page, put: Put, date: string): ClaimEntry => ({
  facts: page.variants[put.variant]?.facts ?? {},
  references: papersOf(page, put).map((n) =>
    reference(put.otherwise ? page.otherwise(n) : page.plain(n), { date }),
  ),
})

/** What a paper is known by, however it is written. */
export const keyOf = (item: BookItem, n: number): string => {
  const page = pageOf(item)
  const normal = page.plain(n).replace(/^ZL|-/g, '')
  return `${item}#${page.kind}#${normal}`
}
