import { queueWords as words } from '../../../../words/screens/review'
import type { UsedQueue } from './use-queue'

/** Who has taken a claim: oneself, a colleague by name, or somebody whose name is not known here. */
export const sayWho = (assignee: string, { person, nameOf }: UsedQueue): string =>
  assignee === person ? words.me : (nameOf(assignee) ?? words.taken)

/** People by name, as far as the names are known. */
export const sayNames = (people: readonly string[], nameOf: UsedQueue['nameOf']): string =>
  people.map((one) => nameOf(one) ?? words.colleague).join('、')
