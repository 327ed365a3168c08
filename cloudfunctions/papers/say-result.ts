import type { HistoryEntry } from '../../contract/shapes/claim'
import { grantNext, resultWords as words } from '../../words/papers'
import { referenceWords } from '../../words/references'
import { itemOfClaim, type Claim } from '../claims/claim'
import type { Block } from '../ports/paper'
import type { Case } from './gather-case'
import { basisOf, heading, list, paragraph, sayPath } from './sheet-of'

type Decision = NonNullable<Claim['decision']>

/** What was granted, under which article, how the sum came about and what cut it. */
export const sayResult = (it: Case, { why }: HistoryEntry): readonly Block[] => {
  const { claim, applicant, line } = it
  const { decision } = claim
  if (!decision) throw new Error('a grant without its decision')
  const { title } = itemOfClaim(claim)
  return [
    paragraph(words.opening(applicant.kind, title, claim.claim)),
    {
      kind: 'pairs',
      across: 1,
      pairs: [
        [words.item, title],
        [words.basis, basisOf(it)],
        [words.sum, words.figures(decision.approved)],
        [words.capitals, words.inCapitals(decision.approved)],
      ],
    },
    ...sayPieces(claim, decision),
    heading(words.how),
    ...list(line ? sayPath(line) : []),
    ...sayCuts(decision).map(paragraph),
    ...(why === undefined ? [] : [paragraph(words.note(why))]),
    ...(isGrant(claim.state) ? [paragraph(grantNext[claim.state])] : []),
  ]
}

/** Which pieces it was granted for, where not for all. */
const sayPieces = ({ item, entries }: Claim, { pieces }: Decision): readonly Block[] => {
  if (!pieces) return []
  const numbers = pieces.map((piece) => {
    const [entry = 0, place = 0] = piece.split('.').map(Number)
    return entries[entry]?.references[place]?.number ?? ''
  })
  return [paragraph(words.pieces(referenceWords(item).label, numbers))]
}

/** By which cap it was cut, and what the office settled on where the text leaves it a range. */
const sayCuts = ({ approved, assessed, uncapped, trimmedBy }: Decision): readonly string[] => [
  ...(trimmedBy === null ? [] : [words.trimmed(uncapped, trimmedBy, assessed)]),
  ...(assessed.max === approved ? [] : [words.within(assessed, approved)]),
]

const isGrant = (state: string): state is keyof typeof grantNext => state in grantNext
