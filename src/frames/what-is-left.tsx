import type { Left } from '../../contract/shapes/claim'
import type { Line } from '../../policy/assessment'
import { currentEdition, editionNamed, itemOf } from '../../policy/edition'
import { leftOf } from '../../policy/evaluate/apply-caps'
import type { Cap } from '../../policy/rule'
import { sayCap } from '../../words/assessment'
import { whatIsLeftWords as words } from '../../words/screens/what-is-left'
import { knownOf } from '../services/known-of'
import { Box, Stack, Tag, Words } from '../ui'
import './what-is-left.scss'

export interface WhatIsLeftProps {
  /** The line as it was assessed. */
  line: Line
  edition: string
  /** What the caps leave now. */
  left: Left
  /** What they left when it was decided. */
  then?: Left | undefined
}

/** What the caps and the city's places still leave, and which of them decided the sum. */
export function WhatIsLeft({ line, edition, left, then }: WhatIsLeftProps) {
  const item = itemOf(line.item, editionNamed(edition) ?? currentEdition)
  if (item.caps.length === 0) return <Words className="left__note">{words.none}</Words>
  const leaves = (cap: Cap, known: Left) => leftOf(cap, item, knownOf({ [item.id]: known }))
  const deciding = decidingCaps(line)
  const granted = line.status === 'eligible' || line.status === 'incomplete'
  return (
    <Stack gap="s">
      {item.caps.map((cap) => {
        const now = leaves(cap, left)
        const before = then ? leaves(cap, then) : now
        return (
          <Box key={sayCap(cap)} className="left__cap">
            <Words className="left__name">{sayCap(cap)}</Words>
            <Words className="left__sum">
              {before === now ? words.left(cap, now) : words.leftThen(cap, before, now)}
            </Words>
            {deciding.some((one) => alike(one, cap)) ? (
              <Tag tone="warn">{words.decides}</Tag>
            ) : null}
          </Box>
        )
      })}
      {granted && deciding.length === 0 ? (
        <Words className="left__note">{words.untouched}</Words>
      ) : null}
    </Stack>
  )
}

/** The caps that are used up; otherwise the last one that cut the sum. */
const decidingCaps = ({ steps, reasons }: Line): readonly Cap[] => {
  const usedUp = reasons.flatMap((reason) => (reason.kind === 'cap-used-up' ? [reason.cap] : []))
  const cuts = steps.flatMap((step) => (step.kind === 'cap' ? [step.cap] : []))
  return usedUp.length > 0 ? usedUp : cuts.slice(-1)
}

const alike = (one: Cap, other: Cap): boolean =>
  one.scope === other.scope && one.period === other.period && one.measure === other.measure
