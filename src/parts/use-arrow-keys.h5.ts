import { useEffect } from 'react'

/** Left and right arrow lead through what is shown, wherever the focus stands. */
export const useArrowKeys = (earlier: () => void, later: () => void): void => {
  useEffect(() => {
    const follow = ({ key }: KeyboardEvent) => {
      if (key === 'ArrowLeft') earlier()
      if (key === 'ArrowRight') later()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [earlier, later])
}
