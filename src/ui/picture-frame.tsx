import type { ReactNode } from 'react'
import { Box, Words } from './box'
import { Icon } from './icon'
import { labels } from './labels'
import type { PictureProps } from './picture.types'
import { Tap } from './tap'
import './picture.scss'

export type PictureState = 'loading' | 'shown' | 'failed'

interface PictureFrameProps extends PictureProps {
  state: PictureState
  onRetry: () => void
  children: ReactNode
}

/** Around the image itself: what stands there before it has come, and when it does not. */
export function PictureFrame(props: PictureFrameProps) {
  const { alt, onTap, fit = 'square', over, state, onRetry } = props
  const look = `picture picture--${fit} picture--${state}`
  if (state === 'failed') {
    return (
      <Tap className={look} label={`${alt}：${labels.pictureFailed}`} onTap={onRetry}>
        <Icon name="photo" />
        <Words className="picture__failed">{labels.pictureFailed}</Words>
      </Tap>
    )
  }
  const children = (
    <>
      {props.children}
      {over && state === 'shown' ? <Box className="picture__over">{over}</Box> : null}
    </>
  )
  if (!onTap) return <Box className={look}>{children}</Box>
  return (
    <Tap className={look} label={labels.enlarge(alt)} onTap={onTap}>
      {children}
    </Tap>
  )
}
