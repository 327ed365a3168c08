import type { ItemId } from '../../../policy/vocabulary'
import { fillWords as words } from '../../../words/screens/claim-photos'
import { measureWord } from '../../../words/units'
import { Link, Notice } from '../../ui'
import { readOf } from './fill-in'
import type { Fills } from './use-fills'

/** How much was filled in from photos and is still to be looked at. */
export function Filled({ count }: { count: number }) {
  return count > 0 ? <Notice tone="warn">{words.filled(count)}</Notice> : null
}

/** Papers that were photographed and are no piece of the claim yet. */
export function Offered({ item, fills }: { item: ItemId; fills: Fills }) {
  return (
    <>
      {fills.offered.map((reading) => (
        <Notice
          key={reading.evidence}
          action={<Link onTap={() => fills.add(reading)}>{words.another(measureWord(item))}</Link>}
        >
          {words.offered(readOf(item, reading, 'number') ?? '')}
        </Notice>
      ))}
    </>
  )
}
