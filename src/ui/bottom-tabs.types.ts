import type { IconName } from './icons'

export interface TabItem<V extends string> {
  value: V
  label: string
  icon: IconName
  /** How many are unread; none or 0 shows nothing. */
  unread?: number
}

export interface BottomTabsProps<V extends string> {
  items: readonly TabItem<V>[]
  value: V
  /** Not called for the tab we are on. */
  onTell: (value: V) => void
  /** Names the navigation to a screen reader. */
  label: string
}
