import type { ReactNode } from 'react'
import { Box, Words } from './box'
import './card.scss'

export interface CardProps {
  children: ReactNode
  title?: string
  /** Stands at the right of the title, such as a Tag or a Link. */
  aside?: ReactNode
  /** Content reaches the card's edges, for lists of Cells. */
  flush?: boolean
}

/** A white sheet that holds one matter. */
export function Card({ children, title, aside, flush }: CardProps) {
  return (
    <Box as="section" className={`card ${flush ? 'card--flush' : ''}`}>
      {title || aside ? (
        <Box className="card__head">
          <Box as="h2" className="card__title">
            <Words>{title}</Words>
          </Box>
          {aside}
        </Box>
      ) : null}
      {children}
    </Box>
  )
}
