import { View } from '@tarojs/components'
import { icons, type IconName } from './icons'
import type { IconProps } from './icon.types'
import './icon.scss'

// A mask and not a picture: it takes the colour of the text around it.
function mask(name: IconName): string {
  const line = `fill='none' stroke='%23000' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'`
  const svg = `%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Cpath ${line} d='${icons[name]}'/%3E%3C/svg%3E`
  return `url("data:image/svg+xml,${svg}")`
}

/** Decoration: the words beside it, or the tap's label, say what it means. */
export function Icon({ name, size = 'm', className }: IconProps) {
  return (
    <View
      className={`icon icon--mask icon--${size} ${className ?? ''}`}
      style={`-webkit-mask-image:${mask(name)}`}
      {...{ ariaHidden: true }}
    />
  )
}
