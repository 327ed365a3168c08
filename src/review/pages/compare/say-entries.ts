import type { ComparedClaim } from '../../../../contract/shapes/queue'
import { itemOf } from '../../../../policy/edition'
import { factWords, sayFact } from '../../../../words/facts'
import { compareWords as words } from '../../../../words/screens/review-compare'

/** A line for each entry: its facts, and how many pieces are alike. */
export const sayEntries = ({ item, entries }: ComparedClaim): readonly string[] =>
  entries.map(({ facts, references }) => {
    const said = itemOf(item).facts.flatMap(({ name }) => {
      const value = facts[name]
      return value === undefined
        ? []
        : [`${factWords(item, name).label}：${sayFact(item, name, value)}`]
    })
    return words.entry(said.join('，'), words.papers(references.length))
  })
