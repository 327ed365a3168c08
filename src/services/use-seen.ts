import { useDidHide, useDidShow } from '@tarojs/taro'
import { useState } from 'react'

/** Whether this screen is in sight: not under another one, and the app not put away. */
export const useSeen = (): boolean => {
  const [seen, setSeen] = useState(true)
  useDidShow(() => setSeen(true))
  useDidHide(() => setSeen(false))
  return seen
}
