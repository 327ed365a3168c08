import type { CSSProperties, ReactNode } from 'react'

/** Elements the web draws; WeChat draws a view for each. */
export type BoxElement =
  'div' | 'section' | 'header' | 'footer' | 'ul' | 'ol' | 'li' | 'p' | 'h2' | 'h3' | 'fieldset'

export interface BoxProps {
  children?: ReactNode
  as?: BoxElement
  className?: string
  id?: string
  /** An ARIA role, where the element alone does not say it. */
  role?: string
  /** What a screen reader says instead of the content. */
  label?: string
  /** Hidden from screen readers only. */
  quiet?: boolean
  live?: 'polite' | 'assertive'
  /** For role progressbar: 0 to 100. */
  now?: number
  /** Not converted from px: use percentages and custom properties. */
  style?: CSSProperties
}

export interface WordsProps {
  children?: ReactNode
  className?: string
  quiet?: boolean
}
