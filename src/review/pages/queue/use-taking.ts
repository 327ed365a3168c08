import { useRef, useState } from 'react'
import { AssignClaim } from '../../../../contract/assign-claim'
import { InspectClaim } from '../../../../contract/inspect-claim'
import type { QueueRow } from '../../../../contract/shapes/queue'
import { deskWords as words } from '../../../../words/screens/review-desk'
import { ask } from '../../../services/ask'
import { sayFailure } from '../../../services/say-failure'

interface Said {
  readonly tone: 'success' | 'error'
  readonly text: string
}

/**
 * Takes a claim up from its row, or lays it back. It is read before: where it is no longer as the row
 * shows it, somebody else was there first, and it is left alone.
 */
export const useTaking = (person: string | undefined, onTaken: () => void) => {
  const [said, setSaid] = useState<Said>()
  const under = useRef(false)
  const assign = async (row: QueueRow, to: string | null): Promise<Said> => {
    const seen = await ask(InspectClaim, { claim: row.claim })
    if (seen.kind !== 'reply') return { tone: 'error', text: sayFailure(seen) }
    const { version, state, assignee } = seen.reply.claim
    if (assignee?.person !== row.assignee || state !== row.state)
      return { tone: 'error', text: words.overtaken(row.claim) }
    const done = await ask(AssignClaim, { claim: row.claim, version, to })
    if (done.kind !== 'reply') return { tone: 'error', text: sayFailure(done) }
    return { tone: 'success', text: to === null ? words.laid(row.claim) : words.taken(row.claim) }
  }
  const tell = async (row: QueueRow, to: string | null) => {
    if (under.current) return
    under.current = true
    setSaid(await assign(row, to))
    under.current = false
    onTaken()
  }
  return {
    said,
    take: (row: QueueRow) => (person === undefined ? undefined : void tell(row, person)),
    lay: (row: QueueRow) => (row.assignee === person ? void tell(row, null) : undefined),
  }
}
