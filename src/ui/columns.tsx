import type { ReactNode } from 'react'
import { Box } from './box'
import { Stack } from './stack'
import './columns.scss'

export interface ColumnsProps {
  children: ReactNode
  /** Stands beside where there is room for two, and below where not. */
  side: ReactNode
}

/** A tablet and a PC show both at once; a phone one below the other, with the same space between. */
export function Columns({ children, side }: ColumnsProps) {
  return (
    <Box className="columns">
      <Stack>{children}</Stack>
      <Stack>{side}</Stack>
    </Box>
  )
}
