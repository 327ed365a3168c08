import type { ItemId } from '../../../policy/vocabulary'
import { holderLabel, referenceWords } from '../../../words/references'
import { claimWords } from '../../../words/screens/claim'
import { fillWords as words } from '../../../words/screens/claim-photos'
import { sayDay } from '../../../words/time'
import { Box, Card, Tick, Words } from '../../ui'
import type { Part } from './typed-claim'
import type { Unchecked } from './use-fills'

interface UncheckedCardProps {
  item: ItemId
  unchecked: readonly Unchecked[]
  seen: boolean
  onTell: (seen: boolean) => void
}

/** What was filled in from photos and nobody has looked at: one tick for all of it. */
export function UncheckedCard({ item, unchecked, seen, onTell }: UncheckedCardProps) {
  if (unchecked.length === 0) return null
  return (
    <Card title={words.uncheckedTitle}>
      {unchecked.map(({ entry, place, part, value }) => (
        <Box key={`${entry}-${place}-${part}`} className="claim__unchecked">
          <Words className="claim__kept">{`${claimWords.reference(place + 1)} ${labelOf(item, part)}`}</Words>
          <Words>{part === 'date' ? sayDay(value) : value}</Words>
        </Box>
      ))}
      <Tick name="filled-checked" label={words.iChecked} checked={seen} onTell={onTell} />
    </Card>
  )
}

const labelOf = (item: ItemId, part: Part): string => {
  if (part === 'number') return referenceWords(item).label
  return part === 'holder' ? holderLabel(item) : claimWords.date
}
