import type { PropsWithChildren } from 'react'
import { recallTextSize } from './frames/text-size'
import './app.scss'

recallTextSize()

export default function App({ children }: PropsWithChildren) {
  return children
}
