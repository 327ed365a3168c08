import type { ReactNode } from 'react'

export interface SheetProps {
  open: boolean
  title: string
  children: ReactNode
  /** By the cross, the ground behind it, or Escape. */
  onClose: () => void
  /** Buttons that stay in sight under the content. */
  foot?: ReactNode
  /** On a wide screen up to 1200 px instead of 640, for photos. */
  wide?: boolean
}
