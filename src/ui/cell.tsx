import type { ReactNode } from 'react'
import { Box, Words } from './box'
import { Icon } from './icon'
import type { IconName } from './icons'
import { Tap } from './tap'
import './cell.scss'

export interface CellProps {
  title: ReactNode
  /** Under the title, smaller. */
  note?: ReactNode
  /** At the right: a value, or a Tag. */
  extra?: ReactNode
  icon?: IconName
  /** Makes the whole row one tap, with a chevron at its end. */
  onTap?: () => void
  label?: string
}

/** A row of a list; stands in a flush Card. */
export function Cell({ title, note, extra, icon, onTap, label }: CellProps) {
  const inner = (
    <>
      {icon ? <Icon name={icon} className="cell__icon" /> : null}
      <Box className="cell__main">
        <Box className="cell__title">{title}</Box>
        {note ? <Box className="cell__note">{note}</Box> : null}
      </Box>
      {extra ? <Words className="cell__extra">{extra}</Words> : null}
      {onTap ? <Icon name="chevron" size="s" className="cell__chevron" /> : null}
    </>
  )
  if (!onTap) return <Box className="cell">{inner}</Box>
  return (
    <Tap className="cell" onTap={onTap} label={label}>
      {inner}
    </Tap>
  )
}
