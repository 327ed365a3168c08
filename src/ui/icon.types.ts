import type { IconName } from './icons'

export interface IconProps {
  name: IconName
  /** One of the three sizes in tokens.scss, m by default; its colour is the text's. */
  size?: 's' | 'm' | 'l'
  className?: string
}
