import type { ReactNode } from 'react'

export interface PictureProps {
  src: string
  /** What is to be seen; needed, for those who do not see it. */
  alt: string
  /** Usually: show it large. */
  onTap?: () => void
  /** square (default) is cut to a thumbnail; whole shows all of it. */
  fit?: 'square' | 'whole'
  /** Drawn over the picture once it is shown; it keeps its place however large the picture is. */
  over?: ReactNode
}
