import type { BottomTabsProps } from './bottom-tabs.types'
import { TabRows } from './tab-rows'

export function BottomTabs<V extends string>(props: BottomTabsProps<V>) {
  return (
    <nav className="tabs" aria-label={props.label}>
      <TabRows {...props} />
    </nav>
  )
}
