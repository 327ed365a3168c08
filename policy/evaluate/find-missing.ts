import type { Fact } from '../rule'
import type { Entry } from '../vocabulary'

const asked = (fact: Fact, entry: Entry) => !fact.once || entry[fact.once.fact] === fact.once.is

/** Does an entry, which none of its facts fails, lack a fact that it is asked? */
export const lacks = (entry: Entry, fact: Fact): boolean =>
  entry[fact.name] === undefined && asked(fact, entry)

/** The facts the item asks for and the entry lacks, in the item's order. */
export const missingFrom = (facts: readonly Fact[], entry: Entry): readonly string[] =>
  facts.filter((fact) => lacks(entry, fact)).map(({ name }) => name)
