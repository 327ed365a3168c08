import { icons } from './icons'
import type { IconProps } from './icon.types'
import './icon.scss'

/** Decoration: the words beside it, or the tap's label, say what it means. */
export function Icon({ name, size = 'm', className }: IconProps) {
  return (
    <svg className={`icon icon--${size} ${className ?? ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={icons[name]} className="icon__line" />
    </svg>
  )
}
