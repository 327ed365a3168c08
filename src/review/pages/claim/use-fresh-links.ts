import { useCallback, useEffect, useRef } from 'react'

/** Links live five minutes; one that is to be followed should have a minute left. */
const FRESH = 4 * 60_000

/** Answers what to call before a photo is opened: where its links grow old, the claim is read anew. */
export const useFreshLinks = (inspection: unknown, reload: () => void): (() => void) => {
  const since = useRef(0)
  useEffect(() => {
    since.current = Date.now()
  }, [inspection])
  return useCallback(() => {
    if (Date.now() - since.current > FRESH) reload()
  }, [reload])
}
