import { Image } from '@tarojs/components'
import { useState } from 'react'
import { PictureFrame, type PictureState } from './picture-frame'
import type { PictureProps } from './picture.types'

/** A photo. Give it a key when another photo may take its place. */
export function Picture(props: PictureProps) {
  const [state, setState] = useState<PictureState>('loading')
  return (
    <PictureFrame {...props} state={state} onRetry={() => setState('loading')}>
      <Image
        className="picture__image"
        src={props.src}
        mode={props.fit === 'whole' ? 'widthFix' : 'aspectFill'}
        ariaLabel={props.alt}
        onLoad={() => setState('shown')}
        onError={() => setState('failed')}
        {...{ ariaRole: 'img' }}
      />
    </PictureFrame>
  )
}
