import type { ReactNode } from 'react'
import { Tap } from './tap'
import './link.scss'

export interface LinkProps {
  children: ReactNode
  onTap: () => void
  label?: string
}

/** A tap that reads as text, for what leads on without deciding anything. */
export function Link({ children, onTap, label }: LinkProps) {
  return (
    <Tap className="link" onTap={onTap} label={label}>
      {children}
    </Tap>
  )
}
