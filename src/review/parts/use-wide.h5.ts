import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** Whether the window is as wide as a PC's. */
export const useWide = (): boolean =>
  useSyncExternalStore(listen, () => window.matchMedia('(min-width: 1024px)').matches)
