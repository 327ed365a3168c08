import { useSyncExternalStore } from 'react'

let on = false
const watchers = new Set<() => void>()

function watch(watcher: () => void) {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

/** Turns the large look on or off on every screen at once. Keeping the wish is the caller's. */
export function setElder(wanted: boolean): void {
  on = wanted
  // The web enlarges its root; WeChat has no root to enlarge, so Screen wears the class there.
  if (process.env.TARO_ENV === 'h5') document.documentElement.classList.toggle('elder', wanted)
  watchers.forEach((tell) => tell())
}

/** Whether the large look is on. */
export const useElder = (): boolean =>
  useSyncExternalStore(
    watch,
    () => on,
    () => on,
  )
