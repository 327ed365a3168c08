import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { useElder } from './elder'
import type { ScreenProps } from './screen.types'
import './screen.scss'

/** One page: title, content column, and what stays in sight. */
export function Screen({ title, children, wide, tabs, foot, banner }: ScreenProps) {
  const elder = useElder()
  useDidShow(() => void Taro.setNavigationBarTitle({ title }))
  const look = [wide && 'screen--wide', tabs && 'screen--tabs', elder && 'elder']
  const aria = { ariaRole: 'main' }
  return (
    <View className={`screen ${look.filter(Boolean).join(' ')}`}>
      <View className="screen__main" {...aria}>
        {banner ? <View className="screen__banner">{banner}</View> : null}
        <View className="screen__column">{children}</View>
      </View>
      {foot ? <View className="screen__foot">{foot}</View> : null}
      {tabs}
    </View>
  )
}
