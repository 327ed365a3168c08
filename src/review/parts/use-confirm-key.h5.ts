import { useEffect } from 'react'

/** Ctrl or ⌘ with Enter confirms what is open, from any of its fields. */
export const useConfirmKey = (confirm: (() => void) | undefined): void => {
  useEffect(() => {
    if (!confirm) return undefined
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
      event.preventDefault()
      confirm()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  })
}
