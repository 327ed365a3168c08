import { Button } from '@tarojs/components'
import type { ReactNode } from 'react'

/** WeChat lets a page be sent to others by a button of its own kind only. */
export function ShareButton({ children }: { children: ReactNode }) {
  return (
    <Button openType="share" className="button button--quiet">
      {children}
    </Button>
  )
}
