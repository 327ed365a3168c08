import { useState } from 'react'
import type { Photo } from '../../../contract/shapes/claim'
import { documentLabel } from '../../../words/references'
import { claimViewWords as words } from '../../../words/screens/claim-view'
import { Card, Picture, Row, Sheet } from '../../ui'

export function PhotosCard({ photos }: { photos: readonly Photo[] }) {
  const [large, setLarge] = useState<Photo>()
  if (photos.length === 0) return null
  return (
    <Card title={words.photos}>
      <Row>
        {photos.map((photo) =>
          photo.thumbnail ? (
            <Picture
              key={photo.evidence}
              src={photo.thumbnail}
              alt={documentLabel(photo.document)}
              onTap={() => setLarge(photo)}
            />
          ) : null,
        )}
      </Row>
      <Sheet
        open={large !== undefined}
        title={large ? documentLabel(large.document) : ''}
        onClose={() => setLarge(undefined)}
      >
        {large?.picture ? (
          <Picture fit="whole" src={large.picture} alt={documentLabel(large.document)} />
        ) : null}
      </Sheet>
    </Card>
  )
}
