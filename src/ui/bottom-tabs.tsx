import { View } from '@tarojs/components'
import type { BottomTabsProps } from './bottom-tabs.types'
import { TabRows } from './tab-rows'

/** The app's main places; goes into Screen's tabs. On a wide screen it stands in the header. */
export function BottomTabs<V extends string>(props: BottomTabsProps<V>) {
  const aria = { ariaRole: 'tablist', ariaLabel: props.label }
  return (
    <View className="tabs" {...aria}>
      <TabRows {...props} />
    </View>
  )
}
