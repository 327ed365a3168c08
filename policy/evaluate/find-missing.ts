import type { Fact } from '../rule'
import type { Entry } from '../vocabulary'

const asked = (fact: Fact, entry: Entry) => !fact.once || entry[fact.once.fact] === fact.once.is

/** The facts the item asks for and an entry (which none of its facts fails) lacks, in the item's order. */
export const missingFrom = (facts: readonly Fact[], entry: Entry): readonly string[] =>
  facts
    .filter((fact) => asked(fact, entry) && entry[fact.name] === undefined)
    .map(({ name }) => name)
