import { creditCode } from '../../cloudfunctions/sample'

/** How a claim of the day ends, and what happens on the way. */
export type Fate =
  | 'granted'
  /** Returned once, and corrected. */
  | 'corrected'
  /** The city's places are gone when its turn comes. */
  | 'full'
  /** Its certificate was paid for before, under another name. */
  | 'used'

export interface DayClaim {
  readonly company: string
  readonly creditCode: string
  readonly item: string
  readonly entries: readonly object[]
  readonly photo?: { readonly document: string; readonly file: string }
  readonly fate: Fate
  /** What the lists say of it. */
  readonly listed: { readonly clause: string; readonly title: string; readonly yuan: string }
}

const entryOf = (facts: object, number: string, holder: string) => [
  { facts, references: [{ number, holder, date: '2026-03-12' }] },
]

const kinds = {
  rated: {
    item: 'national-ip-enterprise',
    facts: { tier: 'advantage' },
    photo: undefined,
    listed: { clause: '第十九条', title: '国家知识产权示范、优势企业奖励', yuan: '20000' },
  },
  financed: {
    item: 'securitisation',
    facts: {},
    photo: 'issue-documents',
    listed: { clause: '第八条', title: '知识产权证券化资助', yuan: '500000' },
  },
  mark: {
    item: 'madrid-trademark',
    facts: { countries: 12 },
    photo: 'registration-certificate-with-parties',
    listed: { clause: '第二条', title: '马德里商标国际注册奖励', yuan: '10000' },
  },
} as const

interface Drawn {
  readonly kind: keyof typeof kinds
  readonly fate: Fate
  readonly number: string
  readonly file?: string
}

const rated = (fate: Fate, at: number): Drawn => ({ kind: 'rated', fate, number: `样例认定${at}` })
const mark = (fate: Fate, number: string, file: string): Drawn => ({
  kind: 'mark',
  fate,
  number,
  file,
})
const financed = (fate: Fate, at: number, file: string): Drawn => ({
  kind: 'financed',
  fate,
  number: `样例发行${at}`,
  file,
})

/** Two places for five issues, one of which shows another's photo; and one mark that was claimed before. */
const drawn: readonly Drawn[] = [
  financed('granted', 0, 'madrid-1.jpg'),
  financed('granted', 1, 'madrid-2.jpg'),
  financed('full', 2, 'madrid-1.jpg'),
  financed('full', 3, 'madrid-3.jpg'),
  financed('full', 4, 'madrid-4.jpg'),
  mark('granted', '1712001', 'madrid-1.jpg'),
  mark('granted', '1712002', 'madrid-2.jpg'),
  mark('granted', '1712003', 'madrid-3.jpg'),
  mark('used', '1712001', 'madrid-5.jpg'),
  ...[0, 1, 2, 3].map((at) => rated('corrected', at)),
  ...[4, 5, 6, 7, 8, 9, 10].map((at) => rated('granted', at)),
]

/** Twenty claims of twenty sample companies, in the order they are handed in. */
export const dayClaims: readonly DayClaim[] = drawn.map(({ kind, fate, number, file }, at) => {
  const { item, facts, photo, listed } = kinds[kind]
  const company = `样例第${at + 1}号有限公司`
  return {
    company,
    creditCode: creditCode(80_001 + at),
    item,
    entries: entryOf(facts, number, company),
    ...(photo && file ? { photo: { document: photo, file } } : {}),
    fate,
    listed,
  }
})

export const isGranted = ({ fate }: DayClaim): boolean => fate === 'granted' || fate === 'corrected'
