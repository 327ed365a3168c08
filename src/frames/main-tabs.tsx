import { common } from '../../words/screens/anywhere'
import { go, type TabPage } from '../services/go'
import { useMe } from '../services/me'
import { BottomTabs } from '../ui'

const icons = { home: 'home', claims: 'claim', inbox: 'inbox', me: 'person' } as const

/** The app's four main places; the inbox shows how many are unread. */
export function MainTabs({ value }: { value: TabPage }) {
  const signed = useMe()
  const unread = signed.kind === 'person' ? signed.me.unread : 0
  const items = (['home', 'claims', 'inbox', 'me'] as const).map((tab) => ({
    value: tab,
    label: common.tabs[tab],
    icon: icons[tab],
    ...(tab === 'inbox' ? { unread } : {}),
  }))
  return (
    <BottomTabs label={common.tabsLabel} items={items} value={value} onTell={(tab) => go(tab)} />
  )
}
