import type { Known, Line, Reason, Step } from '../assessment'
import type { Entries, GrantedItem } from '../rule'
import type { Award, Role } from '../vocabulary'
import { applyCaps } from './apply-caps'
import { missingFrom } from './find-missing'
import { judgeEntries, type Judged } from './judge-entries'
import { nothing } from './sum-awards'
import { totalTens } from './total-tens'
import { totalEntries } from './total-entries'

type Bare = Omit<Line, 'raises'>

/** One item: role, then entries, then caps, then missing facts; always with every reason. */
export const assessLine = (
  item: GrantedItem,
  roles: readonly Role[],
  entries: Entries,
  known: Known,
): Bare => {
  if (!roles.some((role) => item.who.includes(role)))
    return ineligible(item, [{ kind: 'role-not-open', who: item.who }])
  const judged = judgeEntries(item, entries)
  const count = judged.kept.reduce((sum, kept) => sum + kept.count, 0)
  if (judged.kept.length === 0) return ineligible(item, judged.leftOut)
  if (item.gives.kind === 'per-ten' && count < 10)
    return ineligible(item, [...judged.leftOut, { kind: 'fewer-than-ten', count }])
  return awarded(item, judged, known)
}

const ineligible = (item: GrantedItem, reasons: readonly Reason[]): Bare => ({
  ...headOf(item),
  status: 'ineligible',
  award: nothing,
  uncapped: nothing,
  missing: [],
  reasons,
  steps: [],
})

const headOf = ({ id, article, merit }: GrantedItem) => ({ item: id, article, merit })

interface Total {
  readonly award: Award
  readonly steps: readonly Step[]
  readonly within: (places: number) => Award
}

const totalOf = (item: GrantedItem, { kept }: Judged): Total =>
  item.gives.kind === 'per-ten'
    ? totalTens(item.article, item.gives.each, kept)
    : totalEntries(item.article, item.gives, kept)

const awarded = (item: GrantedItem, judged: Judged, known: Known): Bare => {
  const total = totalOf(item, judged)
  const capped = applyCaps(item, known, total.award, total.within)
  const lacks = judged.kept.map(({ entry }) => missingFrom(item.facts, entry))
  const missing = item.facts
    .map(({ name }) => name)
    .filter((name) => lacks.some((lack) => lack.includes(name)))
  const facts = missing.map((fact) => missingReason(fact, judged, lacks))
  return {
    ...headOf(item),
    status: capped.exhausted ? 'exhausted' : missing.length > 0 ? 'incomplete' : 'eligible',
    award: capped.award,
    uncapped: total.award,
    missing,
    reasons: [
      ...judged.leftOut,
      ...capped.reasons,
      ...facts,
      ...cautions(item, known, total.award),
    ],
    steps: [...total.steps, ...capped.steps],
  }
}

const missingReason = (
  fact: string,
  { kept }: Judged,
  lacks: readonly (readonly string[])[],
): Reason => ({
  kind: 'fact-missing',
  fact,
  entries: kept.filter((_, at) => lacks[at]?.includes(fact)).map(({ index }) => index),
})

/** Being eligible is not being granted: said plainly wherever the authority selects or decides the sum. */
const cautions = (item: GrantedItem, known: Known, uncapped: Award): readonly Reason[] => {
  const quotas = item.caps.filter((cap) => cap.scope === 'city')
  return [
    ...(item.merit ? [{ kind: 'merit' } as const] : []),
    ...quotas.map((cap): Reason => ({
      kind: 'quota',
      places: cap.most,
      left: known.placesLeft[item.id] ?? null,
    })),
    ...(decidedByAuthority(item) && uncapped.max !== 0
      ? [{ kind: 'authority-decides' } as const]
      : []),
  ]
}

const decidedByAuthority = ({ gives }: GrantedItem) =>
  gives.kind === 'ceiling' ||
  ((gives.kind === 'by-fact' || gives.kind === 'share') && gives.ceiling)
