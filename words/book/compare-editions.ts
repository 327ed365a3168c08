/** What a later edition changes: for which items, for whom, from which figures to which. */
import { itemsOf } from '../../policy/edition'
import type { Edition, GrantedItem } from '../../policy/rule'
import type { ItemId, Role } from '../../policy/vocabulary'
import { sayWhat } from '../say-item'
import { sayRule } from './say-rule'
import { situationsOf, workOut, type WorkedCase } from './worked-cases'

export interface Difference {
  readonly name: string
  readonly before: string
  readonly after: string
}

export interface ItemChange {
  readonly id: ItemId
  readonly title: string
  readonly article: number
  readonly kind: 'changed' | 'added' | 'dropped'
  /** Whoever may claim under one of the editions. */
  readonly roles: readonly Role[]
  readonly differences: readonly Difference[]
  /** The same applicant under both, where it makes a difference. */
  readonly example: { readonly before: WorkedCase; readonly after: WorkedCase } | null
}

const linesOf = (edition: Edition, item: GrantedItem | undefined): ReadonlyMap<string, string> =>
  item
    ? new Map([
        ['名称', item.title],
        ['条文', sayWhat(item, edition)],
        ...sayRule(item),
        ['条文理解', item.readings.join('')],
      ])
    : new Map()

const differ = (
  old: ReadonlyMap<string, string>,
  young: ReadonlyMap<string, string>,
): readonly Difference[] =>
  [...new Set([...old.keys(), ...young.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? '', after: young.get(name) ?? '' }))
    .filter((line) => line.before !== line.after)

const outcomeOf = ({ line: { status, award } }: WorkedCase): string =>
  JSON.stringify([status, award])

/** The first of all cases of both editions that ends otherwise; what is usual comes first. */
const exampleOf = (a: Edition, b: Edition, before: GrantedItem, after: GrantedItem) => {
  const both = [...situationsOf(before), ...situationsOf(after)].map((situation) => {
    const told = { role: before.who[0] ?? 'other', ...situation }
    return { before: workOut(a, before, told), after: workOut(b, after, told) }
  })
  return both.find((pair) => outcomeOf(pair.before) !== outcomeOf(pair.after)) ?? null
}

const changeOf = (a: Edition, b: Edition, id: ItemId): readonly ItemChange[] => {
  const [before, after] = [a, b].map((edition) => itemsOf(edition).find((item) => item.id === id))
  const differences = differ(linesOf(a, before), linesOf(b, after))
  const item = after ?? before
  if (!item || differences.length === 0) return []
  const { title, article } = item
  const roles = [...new Set([...(before?.who ?? []), ...(after?.who ?? [])])]
  const kind = !before ? 'added' : !after ? 'dropped' : 'changed'
  const example = before && after ? exampleOf(a, b, before, after) : null
  return [{ id, title, article, kind, roles, differences, example }]
}

/** Item by item, in the order of the articles. */
export const compareEditions = (a: Edition, b: Edition): readonly ItemChange[] => {
  const ids = new Set([...itemsOf(a), ...itemsOf(b)].map(({ id }) => id))
  return [...ids].flatMap((id) => changeOf(a, b, id))
}
