import { useRef, useState } from 'react'
import { currentEdition, itemsOf } from '../../../policy/edition'
import type { ItemId } from '../../../policy/vocabulary'
import { sayArticle } from '../../../words/assessment'
import { claimsWords as words } from '../../../words/screens/claims'
import { actingFor, useMe } from '../../services/me'
import { noEntry } from '../../services/self-check'
import { startClaim } from '../../services/start-claim'
import { Card, Cell, Notice, Sheet, Stack } from '../../ui'

/** The items open to the applicant, to claim one without a self-check. */
export function ItemSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const signed = useMe()
  const [failure, setFailure] = useState<string>()
  const applicant = signed.kind === 'person' ? actingFor(signed.me) : undefined
  const items = itemsOf(currentEdition).filter(({ who }) =>
    applicant?.roles.some((role) => who.includes(role)),
  )
  const beginning = useRef(false)
  const begin = async (item: ItemId) => {
    // A second tap while the first is under way would begin a second draft.
    if (beginning.current) return
    beginning.current = true
    const failed = await startClaim(item, [noEntry])
    beginning.current = false
    setFailure(failed)
    if (!failed) onClose()
  }
  return (
    <Sheet open={open} title={words.choose} onClose={onClose}>
      <Stack>
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        <Card flush>
          {items.map(({ id, title, article }) => (
            <Cell key={id} title={title} note={sayArticle(article)} onTap={() => void begin(id)} />
          ))}
        </Card>
      </Stack>
    </Sheet>
  )
}
