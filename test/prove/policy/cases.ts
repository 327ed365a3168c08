import fc from 'fast-check'
import { knownFrom } from '../../../policy/assess'
import type { Known, Told } from '../../../policy/assessment'
import type { GrantedItem } from '../../../policy/rule'
import type { Entry } from '../../../policy/vocabulary'
import { entriesOf, grantsOf, items, someRoles } from '../../policy/generate-told'

export interface Case {
  readonly told: Told
  readonly known: Known
}

/** One day for all: who compares sums has them from the same facts every time. */
const SEED = 20_260_101

const counted = (entry: Entry): Entry => ({ ...entry, count: entry.count ?? 1 })

const among = (wanted: readonly GrantedItem[], most: number): fc.Arbitrary<Case> =>
  fc
    .tuple(
      someRoles,
      fc.record(
        Object.fromEntries(wanted.map((item) => [item.id, entriesOf(item, true, most)] as const)),
      ),
      grantsOf(...wanted.map(({ id }) => id)),
    )
    .map(([roles, told, granted]) => ({
      told: {
        roles,
        items: Object.fromEntries(
          Object.entries(told).map(([id, entries]) => [id, entries.map(counted)]),
        ),
      },
      known: knownFrom(2026, granted),
    }))

/**
 * Random applicants who put something forward under each of these items, every fact given; read from
 * JSON, as they come to a server.
 */
export const casesOf = (ids: readonly string[], number: number, most: number): readonly Case[] => {
  const wanted = items.filter(({ id }) => ids.includes(id))
  return fc
    .sample(among(wanted, most), { numRuns: number, seed: SEED })
    .map((each) => JSON.parse(JSON.stringify(each)) as Case)
}
