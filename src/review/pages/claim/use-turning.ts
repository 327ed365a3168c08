import { useCallback, useState } from 'react'
import { useTurnKey } from './use-turn-key'

/** By how many quarters the page that is looked at is turned; another page stands as it came. */
export const useTurning = (page: string) => {
  const [kept, setKept] = useState({ page, quarters: 0 })
  const turned = kept.page === page ? kept.quarters : 0
  const turn = useCallback(
    () => setKept((last) => ({ page, quarters: last.page === page ? (last.quarters + 1) % 4 : 1 })),
    [page],
  )
  useTurnKey(turn)
  return { turned, turn }
}
