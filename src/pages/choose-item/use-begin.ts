import { useRef, useState } from 'react'
import type { ItemId } from '../../../policy/vocabulary'
import { beginClaim } from '../../services/begin-claim'
import { goInstead } from '../../services/go'

/** Begins a draft of the item tapped, which takes this page's place: from it, the way back skips the choice. */
export const useBegin = () => {
  const [failure, setFailure] = useState<string>()
  const beginning = useRef(false)
  const begin = async (item: ItemId) => {
    // A second tap while the first is under way would begin a second draft.
    if (beginning.current) return
    beginning.current = true
    setFailure(await beginClaim(item, undefined, goInstead))
    beginning.current = false
  }
  return { failure, begin: (item: ItemId) => void begin(item) }
}
