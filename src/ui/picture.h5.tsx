import { useState } from 'react'
import { PictureFrame, type PictureState } from './picture-frame'
import type { PictureProps } from './picture.types'

export function Picture(props: PictureProps) {
  const [state, setState] = useState<PictureState>('loading')
  return (
    <PictureFrame {...props} state={state} onRetry={() => setState('loading')}>
      <img
        className="picture__image"
        src={props.src}
        alt={props.alt}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
      />
    </PictureFrame>
  )
}
