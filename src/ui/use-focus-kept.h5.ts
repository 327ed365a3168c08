import { useEffect, type KeyboardEvent, type RefObject } from 'react'

const reachable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]'

/**
 * Takes the focus into a dialog, keeps Tab inside it and gives the focus back when it goes.
 * Returns the dialog's key handler, which also closes on Escape.
 */
export function useFocusKept(box: RefObject<HTMLElement | null>, onClose: () => void) {
  useEffect(() => {
    const before = document.activeElement
    box.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [box])

  return (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onClose()
    }
    if (event.key === 'Tab') wrap(event, box.current)
  }
}

function wrap(event: KeyboardEvent, box: HTMLElement | null) {
  const all = [...(box?.querySelectorAll<HTMLElement>(reachable) ?? [])]
  const edge = event.shiftKey ? all[0] : all[all.length - 1]
  const other = event.shiftKey ? all[all.length - 1] : all[0]
  const active = document.activeElement
  if (active !== edge && active !== box) return
  if (active === box && !event.shiftKey) return
  event.preventDefault()
  other?.focus()
}
