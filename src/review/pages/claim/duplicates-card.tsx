import type { Duplicate } from '../../../../contract/check-papers'
import type { ClaimView } from '../../../../contract/shapes/claim'
import { itemOf } from '../../../../policy/edition'
import { stateWords } from '../../../../words/claim-states'
import { checkWords as words, duplicateWords } from '../../../../words/screens/review-checks'
import { go } from '../../../services/go'
import { Box, Card, Link, Stack, Tag, Words, type TagTone } from '../../../ui'
import type { PhotoPlace } from './photo-places'

interface DuplicatesCardProps {
  claim: ClaimView
  duplicates: readonly Duplicate[]
  photos: readonly PhotoPlace[]
}

const tones: readonly TagTone[] = ['bad', 'warn', 'neutral']

/** What other claims have too, the gravest first. */
export function DuplicatesCard({ claim, duplicates, photos }: DuplicatesCardProps) {
  if (duplicates.length === 0) return null
  const grave = (one: Duplicate) => tones.indexOf(toneOf(one))
  const graveFirst = [...duplicates].sort((one, other) => grave(one) - grave(other))
  return (
    <Card title={words.duplicateTitle}>
      <Stack gap="s">
        {graveFirst.map((one, at) => (
          <One key={at} duplicate={one} piece={pieceOf(one, claim, photos)} />
        ))}
      </Stack>
    </Card>
  )
}

/** The same number elsewhere is a flag; a picture that looks alike, a hint and no more. */
const toneOf = ({ kind, elsewhere }: Duplicate): TagTone => {
  if (kind === 'alike') return 'neutral'
  return kind === 'same-number' && elsewhere ? 'bad' : 'warn'
}

function One({ duplicate, piece }: { duplicate: Duplicate; piece: string }) {
  const { kind, elsewhere, claim, item, state, mayOpen } = duplicate
  const tone = toneOf(duplicate)
  return (
    <Box className={`duplicate duplicate--${tone}`}>
      <Box className="duplicate__about">
        <Tag tone={tone}>{duplicateWords[kind][elsewhere ? 'elsewhere' : 'here']}</Tag>
        <Words className="duplicate__piece">{piece}</Words>
        <Words className="desk-note">{`${claim} · ${itemOf(item).title} · ${stateWords[state]}`}</Words>
      </Box>
      {mayOpen ? (
        <Link label={`${words.openClaim} ${claim}`} onTap={() => go('review-claim', { claim })}>
          {words.openClaim}
        </Link>
      ) : (
        <Words className="desk-note">{words.mayNot}</Words>
      )}
    </Box>
  )
}

/** The number or the photo of this claim that is meant. */
const pieceOf = (
  { entry, reference, evidence }: Duplicate,
  { entries }: ClaimView,
  photos: readonly PhotoPlace[],
): string => {
  const paper = entry === undefined ? undefined : entries[entry]?.references[reference ?? 0]
  return paper?.number ?? photos.find(({ photo }) => photo.evidence === evidence)?.label ?? ''
}
