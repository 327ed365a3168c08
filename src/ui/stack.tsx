import type { ReactNode } from 'react'
import { Box } from './box'
import './stack.scss'

export interface StackProps {
  children: ReactNode
  /** Space between, in px of the design: s 8 (a Row's default), m 16 (a Stack's), l 28. */
  gap?: 's' | 'm' | 'l'
}

export interface RowProps extends StackProps {
  /** The last at the right edge, the first at the left. */
  apart?: boolean
}

/** One below the other. */
export function Stack({ children, gap = 'm' }: StackProps) {
  return <Box className={`stack gap--${gap}`}>{children}</Box>
}

/** Side by side, onto the next line when there is no room. */
export function Row({ children, gap = 's', apart }: RowProps) {
  return <Box className={`row gap--${gap} ${apart ? 'row--apart' : ''}`}>{children}</Box>
}
