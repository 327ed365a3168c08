import type { ClaimView } from '../../../../contract/shapes/claim'
import { commonDocuments, referenceRules } from '../../../../policy/claims/references'
import { inspectWords as words } from '../../../../words/screens/review'
import { Box, Card, Picture, Row, Stack, Tag, Words } from '../../../ui'
import type { PhotoGroup, PhotoPlace } from './photo-places'

interface PhotosCardProps {
  claim: ClaimView
  groups: readonly PhotoGroup[]
  onLook: (at: number) => void
}

/** Every document that the item asks for, with its photos or what stands in their place. */
export function PhotosCard({ claim, groups, onLook }: PhotosCardProps) {
  return (
    <Card title={words.photos}>
      <Stack>
        {groups.map((group) => (
          <Document
            key={group.document}
            group={group}
            list={isOptional(claim, group.document)}
            onTap={onLook}
          />
        ))}
      </Stack>
    </Card>
  )
}

const isOptional = ({ item, documents: own = [] }: ClaimView, document: string): boolean =>
  commonDocuments.includes(document) || (referenceRules[item].list && !own.includes(document))

interface DocumentProps {
  group: PhotoGroup
  list: boolean
  onTap: (at: number) => void
}

function Document({ group, list, onTap }: DocumentProps) {
  const { label, count, photos } = group
  return (
    <Stack gap="s">
      <Row apart>
        <Words className="document__label">{label}</Words>
        {count > 0 ? (
          <Tag tone="good">{words.photoCount(count)}</Tag>
        ) : (
          <Tag tone={list ? 'neutral' : 'bad'}>{list ? words.fromList : words.lacking}</Tag>
        )}
      </Row>
      {count > 0 ? (
        <Box className="shots">
          {photos.map((place) => (
            <Shot key={`${place.photo.evidence}-${place.page}`} place={place} onTap={onTap} />
          ))}
        </Box>
      ) : null}
    </Stack>
  )
}

function Shot({ place, onTap }: { place: PhotoPlace; onTap: (at: number) => void }) {
  const { photo, page, thumbnail, label, at } = place
  if (thumbnail === undefined || at === undefined)
    return <Box className="shots__waiting">{words.waiting}</Box>
  return (
    <Box className="shots__one">
      <Picture key={thumbnail} src={thumbnail} alt={label} onTap={() => onTap(at)} />
      {photo.dark && page === 0 ? <Tag tone="warn">{words.dark}</Tag> : null}
      {photo.small && page === 0 ? <Tag tone="warn">{words.small}</Tag> : null}
    </Box>
  )
}
