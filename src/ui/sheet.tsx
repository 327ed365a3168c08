import { View } from '@tarojs/components'
import { Icon } from './icon'
import { labels } from './labels'
import type { SheetProps } from './sheet.types'
import { Tap } from './tap'
import './sheet.scss'

/** A dialog that comes from below. */
export function Sheet({ open, title, children, onClose, foot, wide }: SheetProps) {
  if (!open) return null
  const aria = { ariaRole: 'dialog', ariaLabel: title }
  return (
    <View className="sheet" catchMove>
      <View className="sheet__ground" onClick={onClose} {...{ ariaHidden: true }} />
      <View className={`sheet__body ${wide ? 'sheet__body--wide' : ''}`} {...aria}>
        <View className="sheet__head">
          <View className="sheet__title">{title}</View>
          <Tap className="sheet__close" label={labels.close} onTap={onClose}>
            <Icon name="cross" />
          </Tap>
        </View>
        <View className="sheet__content">{children}</View>
        {foot ? <View className="sheet__foot">{foot}</View> : null}
      </View>
    </View>
  )
}
