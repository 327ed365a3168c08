import { useRef, useState } from 'react'
import { currentEdition, itemsOf } from '../../../policy/edition'
import type { GrantedItem } from '../../../policy/rule'
import type { ItemId } from '../../../policy/vocabulary'
import { sayArticle } from '../../../words/say-article'
import { claimsWords as words } from '../../../words/screens/claims'
import { sayDay } from '../../../words/time'
import { beginClaim } from '../../services/begin-claim'
import { actingFor, useMe } from '../../services/me'
import { nextRounds, openRounds } from '../../services/rounds'
import { useService, type Service } from '../../services/use-service'
import { Box, Card, Cell, Notice, Sheet, Stack, Words } from '../../ui'

/** The items open to the applicant, to claim one without a self-check. */
export function ItemSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const signed = useMe()
  const service = useService()
  const { failure, begin } = useBegin(onClose)
  const applicant = signed.kind === 'person' ? actingFor(signed.me) : undefined
  const items = itemsOf(currentEdition).filter(({ who }) =>
    applicant?.roles.some((role) => who.includes(role)),
  )
  return (
    <Sheet open={open} title={words.choose} onClose={onClose}>
      <Stack>
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        <Words className="claims__note">{words.sheetNote}</Words>
        <Card flush>
          {items.map((item) => (
            <ItemCell key={item.id} item={item} service={service} onTap={() => begin(item.id)} />
          ))}
        </Card>
      </Stack>
    </Sheet>
  )
}

const useBegin = (onBegun: () => void) => {
  const [failure, setFailure] = useState<string>()
  const beginning = useRef(false)
  const begin = async (item: ItemId) => {
    // A second tap while the first is under way would begin a second draft.
    if (beginning.current) return
    beginning.current = true
    const failed = await beginClaim(item)
    beginning.current = false
    setFailure(failed)
    if (!failed) onBegun()
  }
  return { failure, begin: (item: ItemId) => void begin(item) }
}

interface ItemCellProps {
  item: GrantedItem
  service: Service | undefined
  onTap: () => void
}

/** What no round takes today can be drafted all the same, and says so. */
function ItemCell({ item, service, onTap }: ItemCellProps) {
  const isOpen = service !== undefined && openRounds(service, item.id).length > 0
  const note = (
    <>
      <Box>{sayArticle(item.article)}</Box>
      {service && !isOpen ? <Box className="claims__due">{sayWhen(service, item.id)}</Box> : null}
    </>
  )
  return <Cell title={item.title} note={note} onTap={onTap} />
}

const sayWhen = (service: Service, item: ItemId): string => {
  const [next] = nextRounds(service, item)
  return next ? words.opensOn(sayDay(next.opens)) : words.notOpen
}
