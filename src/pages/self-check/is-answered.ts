import { itemOf } from '../../../policy/edition'
import { entriesFor, type Answers } from '../../services/self-check'
import { isCount } from '../../services/typed-entry'
import { isAsked, readFacts } from '../../services/typed-facts'
import type { Step } from './steps'

/** Is everything said that the question asks, and can it be read? */
export const isAnswered = (answers: Answers, step: Step): boolean => {
  switch (step.kind) {
    case 'roles':
      return answers.roles.length > 0
    case 'themes':
      return answers.themes.length > 0
    case 'items':
    case 'every':
      return answers.items.length > 0
    case 'count':
      return entriesFor(answers, step.item).every(({ count }) => isCount(count))
    case 'facts': {
      const typed = entriesFor(answers, step.item)[step.entry]?.facts ?? {}
      const item = itemOf(step.item)
      const { facts } = readFacts(item, typed)
      return item.facts
        .filter((fact) => step.facts.includes(fact.name) && isAsked(fact, typed))
        .every(({ name }) => facts[name] !== undefined)
    }
  }
}
