import type { ReactNode } from 'react'
import { Box } from './box'
import { Icon } from './icon'
import type { IconName } from './icons'
import './notice.scss'

export type NoticeTone = 'info' | 'warn' | 'error' | 'success'

export interface NoticeProps {
  children?: ReactNode
  tone?: NoticeTone
  title?: string
  /** A Link or Button under the text. */
  action?: ReactNode
}

const shapes: Record<NoticeTone, IconName> = {
  info: 'info',
  warn: 'warn',
  error: 'warn',
  success: 'check',
}

const roles: Partial<Record<NoticeTone, string>> = { error: 'alert', success: 'status' }

/** Something to know on this screen. An error is spoken at once, a success when there is a pause. */
export function Notice({ children, tone = 'info', title, action }: NoticeProps) {
  return (
    <Box className={`notice notice--${tone}`} role={roles[tone]}>
      <Icon name={shapes[tone]} className="notice__icon" />
      <Box className="notice__main">
        {title ? <Box className="notice__title">{title}</Box> : null}
        {children}
        {action ? <Box>{action}</Box> : null}
      </Box>
    </Box>
  )
}
