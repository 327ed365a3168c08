/** Sample data (样例): quotas over pieces of unlike worth, as no article has them yet. */
import { amend } from '../../policy/amend'
import { cityPlaces } from '../../policy/article'
import { assess, knownFrom } from '../../policy/assess'
import { lygIpDraft } from '../../policy/edition'
import type { Entries } from '../../policy/rule'
import { roles, wan, type Award, type ItemId } from '../../policy/vocabulary'

const sample = amend(
  lygIpDraft,
  { id: 'sample-quota', title: '样例：名额', issued: null },
  {
    'madrid-trademark': { caps: [cityPlaces(1)] },
    'china-patent-award': { caps: [cityPlaces(1)] },
    'protection-platform': { caps: [cityPlaces(2)], oneEntry: false },
  },
)

const national = { level: 'national' }
const provincial = { level: 'provincial' }
const bonus = (sum: number) => ({ provincialBonus: sum })
const exactly = (sum: number): Award => ({ min: sum, max: sum })

type Row = readonly [string, ItemId, Entries, Award, boolean]

const rows: readonly Row[] = [
  [
    'the best pieces take the places, wherever they were told',
    ...(['protection-platform', [provincial, national, provincial]] as const),
    ...([{ min: 0, max: wan(30) }, true] as const),
  ],
  [
    'of many alike, as many as there is place',
    ...(['protection-platform', [{ ...provincial, count: 3 }, national]] as const),
    ...([{ min: 0, max: wan(30) }, true] as const),
  ],
  [
    'places enough trim nothing',
    ...(['protection-platform', [provincial, national]] as const),
    ...([{ min: 0, max: wan(30) }, false] as const),
  ],
  [
    'one of unknown worth may be the best',
    ...(['china-patent-award', [bonus(wan(10)), {}]] as const),
    ...([{ min: 0, max: null }, true] as const),
  ],
  [
    'and leaves no place for what is told after it',
    ...(['china-patent-award', [{}, bonus(wan(10)), {}]] as const),
    ...([{ min: 0, max: null }, true] as const),
  ],
  [
    'of known ones the larger',
    ...(['china-patent-award', [bonus(wan(10)), bonus(wan(40)), bonus(wan(20))]] as const),
    ...([exactly(wan(20)), true] as const),
  ],
  [
    'a place may go to one that comes to nothing in the end',
    ...(['madrid-trademark', [{}, {}]] as const),
    ...([{ min: 0, max: wan(1) }, true] as const),
  ],
]

it.each(rows)('of a quota: %s', (_says, item, entries, award, trimmed) => {
  const { lines } = assess({ roles, items: { [item]: entries } }, knownFrom(2026, []), sample)
  const [line] = lines
  expect(line?.award).toEqual(award)
  expect(line?.reasons.some(({ kind }) => kind === 'cap-trimmed')).toBe(trimmed)
})
