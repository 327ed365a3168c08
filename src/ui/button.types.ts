import type { ReactNode } from 'react'

export interface ButtonProps {
  children: ReactNode
  onTap?: () => void
  id?: string
  /** primary: one a screen; secondary: outlined; quiet: text on a tint; danger: undoes or gives up. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** Under way: shows that it is, says so, and takes no second tap. */
  busy?: boolean
  disabled?: boolean
  /** As wide as its surroundings. */
  block?: boolean
  /** What a screen reader says instead of the content. */
  label?: string
}
