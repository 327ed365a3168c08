import type { ReactNode } from 'react'

export interface TapProps {
  children?: ReactNode
  className?: string
  id?: string
  /** What a screen reader says instead of the content. */
  label?: string
  onTap?: () => void
  disabled?: boolean
  /** Default 'button'. */
  role?: 'button' | 'tab' | 'radio' | 'checkbox' | 'link'
  /** For radio and checkbox. */
  checked?: boolean
  /** For tab: this is where we are. */
  current?: boolean
  /** For what opens and closes. */
  expanded?: boolean
  /** Id of what it opens. */
  controls?: string
}
