/** Deeds as they were told in one world, to be told in another where some of them are left out. */
import type { Deed } from './deed'
import type { Model } from './state'

export interface Line {
  /** Days that go by. */
  readonly days?: number
  /** One deed, or two at once. */
  readonly deeds?: readonly Deed[]
  /** How many versions behind its claim each was told. */
  readonly behind?: readonly number[]
  /** The claims and objections that were drawn with it. */
  readonly claims?: readonly string[]
  readonly objections?: readonly string[]
}

/** What a run remembers of what it told: names of one world by those of the other. */
export interface Memory {
  /** Requests that had names, the last one first. */
  readonly named: Deed[]
  readonly claims: Map<string, string>
  readonly objections: Map<string, string>
  /** What the line before drew, still to be named. */
  drawn?: { readonly line: Line; readonly model: Model }
}

const claimsOf = ({ claims }: Model) => claims.map(({ claim }) => claim)
const objectionsOf = ({ claims }: Model) =>
  claims.flatMap(({ objections }) => objections.map(({ objection }) => objection))

const added = (before: readonly string[], after: readonly string[]) =>
  after.filter((one) => !before.includes(one))

const versionOf = ({ claims }: Model, deed: Deed): number =>
  'claim' in deed ? (claims.find(({ claim }) => claim === deed.claim)?.version ?? 0) : 0

export const record = (before: Model, after: Model, deeds: readonly Deed[]): Line => ({
  deeds,
  behind: deeds.map((deed) => ('claim' in deed ? versionOf(before, deed) - deed.version : 0)),
  claims: added(claimsOf(before), claimsOf(after)),
  objections: added(objectionsOf(before), objectionsOf(after)),
})

/** The line in this world; a deed whose claim or publication was left out is left out too. */
export const recall = (model: Model, memory: Memory, line: Line): Pick<Line, 'days' | 'deeds'> => {
  nameDrawn(model, memory)
  memory.drawn = { line, model }
  if (!line.deeds) return line.days === undefined ? {} : { days: line.days }
  const deeds = line.deeds.map((deed, at) => here(model, memory, deed, line.behind?.[at] ?? 0))
  return { deeds: deeds.some((deed) => !deed) ? [] : deeds.filter((deed) => deed !== undefined) }
}

const nameDrawn = (model: Model, memory: Memory): void => {
  const { drawn } = memory
  if (!drawn) return
  const pair = (names: Map<string, string>, old: readonly string[] = [], now: readonly string[]) =>
    old.forEach((name, at) => names.set(name, now[at] ?? ''))
  pair(memory.claims, drawn.line.claims, added(claimsOf(drawn.model), claimsOf(model)))
  pair(
    memory.objections,
    drawn.line.objections,
    added(objectionsOf(drawn.model), objectionsOf(model)),
  )
}

const here = (model: Model, memory: Memory, deed: Deed, behind: number): Deed | undefined => {
  const again = memory.named.find((one) => one.do === deed.do && one.request === deed.request)
  if (deed.request !== undefined && again) return again
  if (deed.do === 'publish')
    return model.publications.some((one) => one.publication === deed.publication) ? deed : undefined
  if (!('claim' in deed)) return deed
  const claim = memory.claims.get(deed.claim)
  const found = model.claims.find((one) => one.claim === claim)
  if (!claim || !found) return undefined
  const moved = { ...deed, claim, version: Math.max(1, found.version - behind) }
  return moved.do === 'settle'
    ? { ...moved, objection: memory.objections.get(moved.objection) || 'none' }
    : moved
}
