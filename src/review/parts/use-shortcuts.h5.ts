import { useEffect } from 'react'
import { useSeen } from '../../services/use-seen'

/**
 * Single keys that do something, by the key's own name, while this screen is the one in sight. A key
 * is somebody else's while a field or a dialog waits for it, or together with Ctrl, Alt or ⌘.
 */
export const useShortcuts = (deeds: Readonly<Record<string, (() => void) | undefined>>): void => {
  const seen = useSeen()
  useEffect(() => {
    if (!seen) return undefined
    const follow = (event: KeyboardEvent) => {
      if (isTaken(event)) return
      const deed = deeds[event.key]
      if (!deed) return
      event.preventDefault()
      deed()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  })
}

const isTaken = (event: KeyboardEvent): boolean => {
  const { target } = event
  if (event.defaultPrevented || event.isComposing) return true
  if (event.ctrlKey || event.altKey || event.metaKey) return true
  if (document.querySelector('[role="dialog"]')) return true
  return target instanceof Element && target.closest(writes) !== null
}

/** A box to tick takes no letters. */
const writes = 'input:not([type="checkbox"], [type="radio"]), textarea, select'
