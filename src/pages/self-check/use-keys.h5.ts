import { useEffect, useRef } from 'react'

const onTop = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].pop()

/**
 * Enter goes on and Escape goes back, wherever nothing else waits for the key; a new question takes
 * the focus, so that it is read out and can be answered at once. The question shown first takes none.
 */
export const useKeys = (
  question: string,
  next: (() => void) | undefined,
  back: () => void,
): void => {
  useFocusOn(question)
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || onTop('[role="dialog"]')) return
      const { target } = event
      const taps = target instanceof Element && target.closest('button, a, input[type="checkbox"]')
      if (event.key === 'Escape') back()
      if (event.key === 'Enter' && !taps) next?.()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [next, back])
}

const useFocusOn = (question: string) => {
  const asked = useRef(question)
  useEffect(() => {
    if (asked.current !== question) focusOn()
    asked.current = question
  }, [question])
}

/** With a mouse and keys the field itself; on a phone its keyboard would hide the question. */
const focusOn = () => {
  const field = onTop('.check__turn input:not([type="checkbox"])')
  const whole = onTop('#question')
  if (field && window.matchMedia('(pointer: fine)').matches) field.focus({ preventScroll: true })
  else if (whole) {
    whole.tabIndex = -1
    whole.focus({ preventScroll: true })
  }
}
