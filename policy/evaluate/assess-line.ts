import type { Known, Line, Reason, Step } from '../assessment'
import type { Entries, Fact, GrantedItem } from '../rule'
import type { Award, Role } from '../vocabulary'
import { applyCaps } from './apply-caps'
import { lacks } from './find-missing'
import { countOf, judgeEntries, type Judged } from './judge-entries'
import { nothing } from './sum-awards'
import { totalTens } from './total-tens'
import { totalEntries } from './total-entries'

/**
 * One item: role, then entries, then caps, then missing facts; always with every reason. What would
 * raise it is asked of this very function, and is left to who can ask again.
 */
export const assessLine = (
  item: GrantedItem,
  roles: readonly Role[],
  entries: Entries,
  known: Known,
): Line => {
  if (!roles.some((role) => item.who.includes(role)))
    return ineligible(item, [{ kind: 'role-not-open', who: item.who }])
  const judged = judgeEntries(item, entries)
  if (judged.kept.length === 0) return ineligible(item, judged.leftOut)
  const count = item.gives.kind === 'per-ten' ? countOf(judged.kept) : null
  if (count !== null && count < 10)
    return ineligible(item, [...judged.leftOut, { kind: 'fewer-than-ten', count }])
  return awarded(item, judged, known)
}

const ineligible = ({ id, article, merit }: GrantedItem, reasons: readonly Reason[]): Line => ({
  item: id,
  article,
  status: 'ineligible',
  merit,
  award: nothing,
  uncapped: nothing,
  missing: [],
  reasons,
  steps: [],
  raises: [],
})

interface Total {
  readonly award: Award
  readonly steps: readonly Step[]
  readonly within: (places: number) => Award
}

const totalOf = (item: GrantedItem, { kept }: Judged): Total =>
  item.gives.kind === 'per-ten'
    ? totalTens(item.article, item.gives.each, kept)
    : totalEntries(item.article, item.gives, kept)

const awarded = (item: GrantedItem, judged: Judged, known: Known): Line => {
  const total = totalOf(item, judged)
  const capped = applyCaps(item, known, total.award, total.within)
  const missing = item.facts.filter((fact) => judged.kept.some(({ entry }) => lacks(entry, fact)))
  return {
    item: item.id,
    article: item.article,
    status: capped.exhausted ? 'exhausted' : missing.length > 0 ? 'incomplete' : 'eligible',
    merit: item.merit,
    award: capped.award,
    uncapped: total.award,
    missing: missing.map(({ name }) => name),
    reasons: [
      ...judged.leftOut,
      ...capped.reasons,
      ...missing.map((fact) => missingReason(fact, judged)),
      ...cautions(item, known, total.award),
    ],
    steps: [...total.steps, ...capped.steps],
    raises: [],
  }
}

const missingReason = (fact: Fact, { kept }: Judged): Reason => ({
  kind: 'fact-missing',
  fact: fact.name,
  entries: kept.filter(({ entry }) => lacks(entry, fact)).map(({ index }) => index),
})

/** Being eligible is not being granted: said plainly wherever the authority selects or decides the sum. */
const cautions = (item: GrantedItem, known: Known, uncapped: Award): readonly Reason[] => {
  const reasons: Reason[] = []
  if (item.merit) reasons.push({ kind: 'merit' })
  for (const { scope, most } of item.caps)
    if (scope === 'city')
      reasons.push({ kind: 'quota', places: most, left: known.placesLeft[item.id] ?? null })
  if (decidedByAuthority(item) && uncapped.max !== 0) reasons.push({ kind: 'authority-decides' })
  return reasons
}

const decidedByAuthority = ({ gives }: GrantedItem) =>
  gives.kind === 'ceiling' ||
  ((gives.kind === 'by-fact' || gives.kind === 'share') && gives.ceiling)
