import type { Offer } from '../../../../contract/shapes/offer'
import { itemOf } from '../../../../policy/edition'
import { stateWords } from '../../../../words/claim-states'
import { sayAward } from '../../../../words/money'
import { offersWords as words, sayAnswer } from '../../../../words/screens/offers'
import { go } from '../../../services/go'
import { Box, Link, Tag, type TagTone } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'

const tones: Readonly<Record<Offer['reach'], TagTone>> = {
  message: 'good',
  inbox: 'neutral',
  sending: 'neutral',
  none: 'warn',
}

export function OffersTable({ offers }: { offers: readonly Offer[] }) {
  return (
    <DataTable
      label={words.title}
      head={Object.values(words.columns)}
      rows={offers.map((offer) => ({ key: offer.offer, cells: cellsOf(offer) }))}
    />
  )
}

const cellsOf = (offer: Offer) => [
  <Box key="name">
    <Box>{offer.name}</Box>
    <Box>{offer.number}</Box>
  </Box>,
  itemOf(offer.item).title,
  sayAward(offer.award),
  <Tag key="reach" tone={tones[offer.reach]}>
    {words.reach[offer.reach]}
  </Tag>,
  <Answer key="answer" of={offer} />,
]

/** A draft is still the company's own; what it handed in is opened at the desk. */
function Answer({ of }: { of: Offer }) {
  const { claim, state, name } = of
  if (state === undefined || state === 'draft' || state === 'withdrawn' || claim === undefined)
    return <Box>{sayAnswer(of)}</Box>
  const said = [sayAnswer(of), stateWords[state]].join(' · ')
  return (
    <Link label={words.open(said, name)} onTap={() => go('review-claim', { claim })}>
      {said}
    </Link>
  )
}
