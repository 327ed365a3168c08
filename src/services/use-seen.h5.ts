import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether this screen is in sight: not under another one, and its tab not behind others. */
export const useSeen = (): boolean => {
  const [on, setOn] = useState(true)
  const [tab, setTab] = useState(!document.hidden)
  useDidShow(() => setOn(true))
  useDidHide(() => setOn(false))
  useEffect(() => {
    const look = () => setTab(!document.hidden)
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return on && tab
}
