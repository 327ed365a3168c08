import { useEffect } from 'react'

/** The key R turns what is shown; with another key held it is the browser's own. */
export const useTurnKey = (turn: () => void): void => {
  useEffect(() => {
    const follow = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 'r' && !ctrlKey && !metaKey && !altKey) turn()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [turn])
}
