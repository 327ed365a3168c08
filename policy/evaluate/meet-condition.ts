import type { Condition } from '../rule'
import type { Entry, FactValue } from '../vocabulary'

/** `open`: a fact is not given that may still decide it. */
export type Verdict = 'met' | 'failed' | 'open'

const judge = (given: FactValue | undefined, holds: (value: FactValue) => boolean): Verdict => {
  if (given === undefined) return 'open'
  return holds(given) ? 'met' : 'failed'
}

/** Does the entry meet the condition? A failed part fails `all`, a met part meets `any`, whatever is open. */
export const meets = (condition: Condition, entry: Entry): Verdict => {
  switch (condition.kind) {
    case 'is':
      return judge(entry[condition.fact], (value) => value === condition.value)
    case 'one-of':
      return judge(entry[condition.fact], (value) => condition.values.includes(String(value)))
    case 'at-least':
      return judge(entry[condition.fact], (value) => Number(value) >= condition.number)
    case 'all':
      return meetsAll(condition.of, entry)
    case 'any':
      return meetsAny(condition.of, entry)
  }
}

export const meetsAll = (conditions: readonly Condition[], entry: Entry): Verdict => {
  const verdicts = conditions.map((condition) => meets(condition, entry))
  if (verdicts.includes('failed')) return 'failed'
  return verdicts.includes('open') ? 'open' : 'met'
}

const meetsAny = (conditions: readonly Condition[], entry: Entry): Verdict => {
  const verdicts = conditions.map((condition) => meets(condition, entry))
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('open') ? 'open' : 'failed'
}

type Plain = Exclude<Condition, { kind: 'all' | 'any' }>

/** The plain conditions that an entry fails; of alternatives, the one that lacks least. */
export const failedBy = (condition: Condition, entry: Entry): readonly Plain[] => {
  if (meets(condition, entry) !== 'failed') return []
  if (condition.kind === 'all') return condition.of.flatMap((part) => failedBy(part, entry))
  if (condition.kind !== 'any') return [condition]
  const lacks = condition.of.map((part) => failedBy(part, entry))
  const least = Math.min(...lacks.map((lack) => lack.length))
  return latest(lacks.filter((lack) => lack.length === least))
}

/** Of equally short ways, the one whose lack is furthest on: a case that was won lacks its effect, not a settlement. */
const latest = (ways: readonly (readonly Plain[])[]): readonly Plain[] =>
  ways.find((way) =>
    way.every(
      ({ kind, value }: { kind: string; value?: unknown }) =>
        kind === 'is' && typeof value === 'boolean',
    ),
  ) ??
  ways[0] ??
  []
