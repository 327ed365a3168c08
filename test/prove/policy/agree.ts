import { assess } from '../../../policy/assess'
import type { Case } from './cases'
import { comparedItems, type Sums } from './compared-items'
import { factsOf, type Facts } from './facts'

export type Engine = (facts: Facts) => Promise<Sums>

/** The most of each line; every fact is given, so that it is either owed or up to the authority. */
const sumsByUs = ({ told, known }: Case): Readonly<Record<string, number | null>> =>
  Object.fromEntries(
    assess(told, known).lines.map(({ item, award: { min, max } }) => [
      item,
      min === 0 || min === max ? max : null,
    ]),
  )

/** Where an engine has another sum than ours from the same facts; fails where nobody has a sum. */
export const findQuarrels = async (
  cases: readonly Case[],
  engines: ReadonlyMap<string, Engine>,
): Promise<readonly string[]> => {
  const quarrels: string[] = []
  const paid = new Set<string>()
  for (const each of cases) {
    const [facts, ours] = [factsOf(each), sumsByUs(each)]
    for (const [name, engine] of engines) {
      const theirs = await engine(facts)
      for (const [item] of comparedItems) {
        if (ours[item]) paid.add(item)
        if (ours[item] !== theirs[item])
          quarrels.push(`${name}: ${item} brings ${theirs[item]}, ours ${ours[item]}`)
      }
    }
  }
  const unpaid = comparedItems.filter(([item]) => !paid.has(item))
  return [...quarrels, ...unpaid.map(([item]) => `${item} was never more than nothing`)]
}
