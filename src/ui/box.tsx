import { Text, View } from '@tarojs/components'
import type { BoxProps, WordsProps } from './box.types'

/** A block: a view in WeChat, the named element on the web. */
export function Box({ children, className, id, role, label, quiet, live, style }: BoxProps) {
  const aria = { ariaRole: role, ariaLabel: label, ariaHidden: quiet, ariaLive: live }
  return (
    <View id={id} className={`box ${className ?? ''}`} style={style} {...aria}>
      {children}
    </View>
  )
}

/** A run of text. */
export function Words({ children, className, quiet }: WordsProps) {
  const aria = { ariaHidden: quiet }
  return (
    <Text className={`words ${className ?? ''}`} {...aria}>
      {children}
    </Text>
  )
}
