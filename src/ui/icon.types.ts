import type { IconName } from './icons'

export interface IconProps {
  name: IconName
  /** s 16, m 22 (default), l 36, in px of the design; its colour is the text's. */
  size?: 's' | 'm' | 'l'
  className?: string
}
