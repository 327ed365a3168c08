import { useState } from 'react'
import type { Photo } from '../../../../contract/shapes/claim'
import { verificationsWords as words } from '../../../../words/screens/verifications'
import { Notice, Picture } from '../../../ui'

/** Every page of the licence; a tap shows it at twice the size, to be moved about. */
export function LicencePages({ photo }: { photo: Photo | undefined }) {
  const [close, setClose] = useState(false)
  if (!photo) return <Notice tone="warn">{words.gone}</Notice>
  const pages = [photo, ...(photo.more ?? [])]
  return (
    <div className={`licence__pages ${close ? 'licence__pages--close' : ''}`}>
      {pages.map(({ picture = '' }, at) => (
        <Picture
          key={picture}
          fit="whole"
          src={picture}
          alt={pages.length > 1 ? words.page(at + 1) : words.licence}
          onTap={() => setClose(!close)}
        />
      ))}
    </div>
  )
}
