import type { ClaimView } from '../../../contract/shapes/claim'
import { claimWords as words } from '../../../words/screens/claim'
import { sayDay } from '../../../words/time'
import { nextRounds } from '../../services/rounds'
import type { Service } from '../../services/use-service'
import { Box, Notice } from '../../ui'

export interface RoundNoticeProps {
  claim: ClaimView
  service: Service | undefined
}

/** The days that achievements must lie in; or that no round takes the item now, and which will. */
export function RoundNotice({ claim: { item, window }, service }: RoundNoticeProps) {
  if (window) return <Notice>{words.window(sayDay(window.from), sayDay(window.to))}</Notice>
  const next = sayNextRound(service, item)
  return (
    <Notice tone="warn">
      {words.noRound}
      {next ? <Box>{next}</Box> : null}
    </Notice>
  )
}

/** The sentence of the round that will take the item, where one is announced. */
export const sayNextRound = (
  service: Service | undefined,
  item: ClaimView['item'],
): string | undefined => {
  const [next] = service ? nextRounds(service, item) : []
  return next ? words.nextRound(next.title, sayDay(next.opens), sayDay(next.closes)) : undefined
}
