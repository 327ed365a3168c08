import type { ReactNode } from 'react'
import { Box, Words } from './box'
import { Icon } from './icon'
import type { IconName } from './icons'
import './tag.scss'

export type TagTone = 'neutral' | 'good' | 'warn' | 'bad'

export interface TagProps {
  children: ReactNode
  tone?: TagTone
}

const shapes: Record<TagTone, IconName | null> = {
  neutral: null,
  good: 'check',
  warn: 'warn',
  bad: 'cross',
}

/** A state in two or three words; the shape says what the colour says. */
export function Tag({ children, tone = 'neutral' }: TagProps) {
  const shape = shapes[tone]
  return (
    <Box className={`tag tag--${tone}`}>
      {shape ? <Icon name={shape} size="s" /> : null}
      <Words>{children}</Words>
    </Box>
  )
}
