import { useRef, type RefObject } from 'react'
import type { QueueRow } from '../../../../contract/shapes/queue'
import type { useRows } from './use-rows'

/**
 * Which row the keys mean: the one that has the focus, or had it last, as when the desk comes back into
 * sight. Past the last row the next page is fetched.
 */
export const useRowFocus = (
  { load, more }: ReturnType<typeof useRows>,
  desk: RefObject<HTMLElement>,
) => {
  const last = useRef<string | undefined>(undefined)
  const rows: readonly QueueRow[] = load.kind === 'ready' ? load.reply.claims : []
  const hasMore = load.kind === 'ready' && load.reply.next !== undefined
  const move = (by: number) => {
    const all = [...(desk.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])]
    const here = all.findIndex((one) => one.dataset['claim'] === last.current)
    const wanted = here + by
    if (wanted >= all.length && hasMore) more()
    all[Math.max(0, Math.min(wanted, all.length - 1))]?.focus()
  }
  return {
    remember: (claim: string) => {
      last.current = claim
    },
    row: () => rows.find(({ claim }) => claim === last.current),
    later: () => move(1),
    earlier: () => move(-1),
    /** The next key begins at the top. */
    first: () => {
      last.current = undefined
    },
  }
}
