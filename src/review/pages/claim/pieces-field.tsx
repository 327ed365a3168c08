import type { ClaimView } from '../../../../contract/shapes/claim'
import { referenceWords } from '../../../../words/references'
import { decideWords as words } from '../../../../words/screens/review-decide'
import { returnWords } from '../../../../words/screens/review-return'
import { sayDay } from '../../../../words/time'
import { Choices } from '../../../ui'
import type { UsedClaim } from './use-claim'

interface PiecesFieldProps {
  claim: ClaimView
  pieces: readonly string[]
  used: UsedClaim
}

/** Which pieces are granted: each takes a place of the city's. The sum is offered anew. */
export function PiecesField({ claim, pieces, used }: PiecesFieldProps) {
  const { left } = claim
  return (
    <Choices
      name="approve-pieces"
      label={words.pieces}
      hint={words.piecesHint(left.placesLeft ?? 0)}
      options={optionsOf(claim)}
      values={pieces}
      {...(pieces.length === 0 ? { error: words.piecesNone } : {})}
      onTell={(chosen) => used.type({ pieces: chosen, sum: undefined })}
    />
  )
}

const optionsOf = ({ item, entries }: ClaimView) =>
  entries.flatMap(({ references }, entry) =>
    references.map(({ number, holder, date }, place) => ({
      value: `${entry}.${place}`,
      label: returnWords.reference(referenceWords(item).label, number),
      note: [holder, date ? sayDay(date) : ''].filter(Boolean).join('　'),
    })),
  )
