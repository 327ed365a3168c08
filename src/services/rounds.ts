import type { Round } from '../../contract/shapes/round'
import type { ItemId } from '../../policy/vocabulary'
import type { Service } from './use-service'

type Rounds = Pick<Service, 'today' | 'rounds'>

/** The rounds that take claims today, the first to close first; under an item, those that take it. */
export const openRounds = ({ today, rounds }: Rounds, item?: ItemId): readonly Round[] =>
  rounds
    .filter(({ opens, closes }) => opens <= today && today <= closes)
    .filter(({ items }) => item === undefined || items.includes(item))
    .sort((a, b) => (a.closes < b.closes ? -1 : 1))

/** The rounds that are announced and have not opened, the next first. */
export const nextRounds = ({ today, rounds }: Rounds, item?: ItemId): readonly Round[] =>
  rounds
    .filter(({ opens }) => today < opens)
    .filter(({ items }) => item === undefined || items.includes(item))
    .sort((a, b) => (a.opens < b.opens ? -1 : 1))
