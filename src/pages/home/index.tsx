import Taro from '@tarojs/taro'
import { BottomTabs, Card, Screen } from '../../ui'

const items = [
  { value: 'home', label: '首页', icon: 'home' },
  { value: 'claims', label: '申报', icon: 'claim' },
  { value: 'inbox', label: '消息', icon: 'inbox' },
  { value: 'me', label: '我的', icon: 'person' },
] as const

export default function HomePage() {
  const tabs = (
    <BottomTabs
      label="主要页面"
      items={items}
      value="home"
      onTell={(value) => void Taro.switchTab({ url: `/pages/${value}/index` })}
    />
  )
  return (
    <Screen title="首页" tabs={tabs}>
      <Card title="知惠">知识产权激励政策，一测一拍一报。</Card>
    </Screen>
  )
}
