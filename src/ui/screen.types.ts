import type { ReactNode } from 'react'

export interface ScreenProps {
  /** WeChat's navigation bar and the web's header and window title. */
  title: string
  children: ReactNode
  /** Content column of 1200 px instead of 720, for desks. */
  wide?: boolean
  /** BottomTabs, on the app's main places. A screen with tabs has no way back. */
  tabs?: ReactNode
  /** Buttons that stay in sight at the foot. */
  foot?: ReactNode
  /** Stands on the header's colour above the content; its text is white. */
  banner?: ReactNode
  /** Instead of going one screen back; web only. */
  onBack?: () => void
}
