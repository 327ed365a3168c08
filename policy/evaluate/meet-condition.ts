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
  let verdict: Verdict = 'met'
  for (const condition of conditions) {
    const part = meets(condition, entry)
    if (part === 'failed') return part
    if (part === 'open') verdict = part
  }
  return verdict
}

const meetsAny = (conditions: readonly Condition[], entry: Entry): Verdict => {
  let verdict: Verdict = 'failed'
  for (const condition of conditions) {
    const part = meets(condition, entry)
    if (part === 'met') return part
    if (part === 'open') verdict = part
  }
  return verdict
}

export type Plain = Exclude<Condition, { kind: 'all' | 'any' }>

/** The plain conditions that an entry fails; of alternatives, the one that lacks least. */
export const failedBy = (conditions: readonly Condition[], entry: Entry): readonly Plain[] => {
  const failed: Plain[] = []
  for (const condition of conditions)
    if (meets(condition, entry) === 'failed') failed.push(...plainIn(condition, entry))
  return failed
}

const plainIn = (condition: Condition, entry: Entry): readonly Plain[] => {
  if (condition.kind === 'all') return failedBy(condition.of, entry)
  if (condition.kind !== 'any') return [condition]
  const lacks = condition.of.map((part) => plainIn(part, entry))
  const least = Math.min(...lacks.map((lack) => lack.length))
  return latest(lacks.filter((lack) => lack.length === least))
}

/** Of equally short ways, the one whose lack is furthest on: a case that was won lacks its effect, not a settlement. */
const latest = (ways: readonly (readonly Plain[])[]): readonly Plain[] =>
  ways.find((way) =>
    way.every(({ value }: { kind: string; value?: unknown }) => typeof value === 'boolean'),
  ) ??
  ways[0] ??
  []
