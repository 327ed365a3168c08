import { View } from '@tarojs/components'
import type { TapProps } from './tap.types'
import { says } from './says'

/** Anything that answers a tap, without a look of its own. */
export function Tap({ children, className, id, onTap, disabled, ...told }: TapProps) {
  const aria = {
    ariaRole: told.role ?? 'button',
    ariaLabel: told.label,
    ariaDisabled: says(disabled),
    ariaChecked: says(told.checked),
    ariaSelected: says(told.current),
    ariaExpanded: says(told.expanded),
  }
  return (
    <View
      id={id}
      className={`tap ${className ?? ''}`}
      hoverClass={disabled ? 'none' : 'tap--on'}
      onClick={disabled ? undefined : onTap}
      {...aria}
    >
      {children}
    </View>
  )
}
