import { usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { recallTextSize } from './frames/text-size'
import { go } from './services/go'
import './app.scss'

recallTextSize()

export default function App({ children }: PropsWithChildren) {
  // An old link, or one that was cut short.
  usePageNotFound(() => go('home'))
  return children
}
