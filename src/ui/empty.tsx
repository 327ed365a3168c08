import type { ReactNode } from 'react'
import { Box } from './box'
import drawing from './empty.svg'
import { Drawing } from './drawing'
import './empty.scss'

export interface EmptyProps {
  title: string
  note?: ReactNode
  /** A Button that leads on. */
  action?: ReactNode
}

/** A place with nothing in it yet, and what to do about it. */
export function Empty({ title, note, action }: EmptyProps) {
  return (
    <Box className="empty">
      <Drawing src={drawing} className="empty__drawing" />
      <Box className="empty__title">{title}</Box>
      {note ? <Box className="empty__note">{note}</Box> : null}
      {action ? <Box className="empty__action">{action}</Box> : null}
    </Box>
  )
}
