import { useState } from 'react'
import type { ApplicantView } from '../../../../contract/shapes/applicant'
import type { ClaimView } from '../../../../contract/shapes/claim'
import { referenceRules } from '../../../../policy/claims/references'
import { inspectWords as words } from '../../../../words/screens/review'
import { Box, Card, Picture, Row, Stack, Tag, Words } from '../../../ui'
import { groupPhotos, photosToSee, type PhotoGroup, type PhotoPlace } from './photo-places'
import { Papers } from './papers'
import { PhotoViewer } from './photo-viewer'

interface PhotosCardProps {
  claim: ClaimView
  applicant: ApplicantView
  /** The photos' links live five minutes: called before an old one is followed. */
  onLook: () => void
}

/** Every document that the item asks for, with its photos or what stands in their place. */
export function PhotosCard({ claim, applicant, onLook }: PhotosCardProps) {
  const [at, setAt] = useState<number>()
  const groups = groupPhotos(claim)
  const look = (wanted: number | undefined) => {
    if (wanted !== undefined) onLook()
    setAt(wanted)
  }
  return (
    <Card title={words.photos}>
      <Stack>
        {groups.map((group) => (
          <Document
            key={group.document}
            group={group}
            list={referenceRules[claim.item].list}
            onTap={look}
          />
        ))}
      </Stack>
      <PhotoViewer photos={photosToSee(groups)} at={at} onTell={look}>
        <Papers
          item={claim.item}
          references={claim.entries.flatMap(({ references }) => references)}
          applicant={applicant}
        />
      </PhotoViewer>
    </Card>
  )
}

interface DocumentProps {
  group: PhotoGroup
  list: boolean
  onTap: (at: number) => void
}

function Document({ group, list, onTap }: DocumentProps) {
  const { label, photos } = group
  return (
    <Stack gap="s">
      <Row apart>
        <Words className="document__label">{label}</Words>
        {photos.length > 0 ? (
          <Tag tone="good">{words.photoCount(photos.length)}</Tag>
        ) : (
          <Tag tone={list ? 'neutral' : 'bad'}>{list ? words.fromList : words.lacking}</Tag>
        )}
      </Row>
      {photos.length > 0 ? (
        <Box className="shots">
          {photos.map((place) => (
            <Shot key={place.photo.evidence} place={place} onTap={onTap} />
          ))}
        </Box>
      ) : null}
    </Stack>
  )
}

function Shot({ place, onTap }: { place: PhotoPlace; onTap: (at: number) => void }) {
  const { photo, label, at } = place
  if (photo.thumbnail === undefined || at === undefined)
    return <Box className="shots__waiting">{words.waiting}</Box>
  return (
    <Box className="shots__one">
      <Picture key={photo.thumbnail} src={photo.thumbnail} alt={label} onTap={() => onTap(at)} />
      {photo.dark ? <Tag tone="warn">{words.dark}</Tag> : null}
      {photo.small ? <Tag tone="warn">{words.small}</Tag> : null}
    </Box>
  )
}
