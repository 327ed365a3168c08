import type { Known } from '../../../../policy/assessment'
import type { ClaimView } from '../../../../contract/shapes/claim'
import { itemOf } from '../../../../policy/edition'
import { leftOf } from '../../../../policy/evaluate/apply-caps'
import type { Cap } from '../../../../policy/rule'
import { sayCap } from '../../../../words/assessment'
import { sayMoney } from '../../../../words/money'
import { inspectWords as words } from '../../../../words/screens/review'
import { go } from '../../../services/go'
import { Card, Link, Stack, Words } from '../../../ui'
import { Facts } from '../../parts/facts'
import { isCompared } from '../../parts/has-quota'
import { isReviewer } from '../../parts/is-reviewer'
import type { Desk } from './offered-steps'

/** What each cap still leaves, and what was granted before. */
export function LedgerCard({ claim, desk }: { claim: ClaimView; desk: Desk }) {
  const { caps } = itemOf(claim.item)
  const { year, granted } = claim.left
  return (
    <Card title={words.ledger} aside={<Rivals claim={claim} desk={desk} />}>
      <Stack gap="s">
        {caps.length === 0 ? <Words className="desk-note">{words.noCap}</Words> : null}
        <Facts
          facts={[
            ...caps.map((cap) => [sayCap(cap), words.left(sayLeft(cap, claim))] as const),
            ...(counted('year', caps)
              ? [[words.grantedYear(year), sayGranted(granted.year)] as const]
              : []),
            ...(counted('ever', caps)
              ? [[words.grantedEver, sayGranted(granted.ever)] as const]
              : []),
          ]}
        />
      </Stack>
    </Card>
  )
}

/** The way to the others who compete for the city's places. */
function Rivals({ claim: { item, round }, desk }: { claim: ClaimView; desk: Desk }) {
  if (!isCompared(item) || round === null || !isReviewer(desk.post)) return null
  return <Link onTap={() => go('compare-claims', { round, item })}>{words.compareWith}</Link>
}

/** The ledger counts grants only in the periods that a cap of the item names. */
const counted = (period: Cap['period'], caps: readonly Cap[]): boolean =>
  caps.some((cap) => cap.scope === 'applicant' && cap.period === period)

const sayGranted = ({ amount, claims }: { amount: number; claims: number }): string =>
  claims === 0 ? words.grantedNone : words.grantedSum(sayMoney(amount), claims)

const sayLeft = (cap: Cap, claim: ClaimView): string => {
  const left = leftOf(cap, itemOf(claim.item), knownOf(claim))
  if (cap.measure === 'amount') return sayMoney(left)
  return cap.measure === 'claims' ? words.times(left) : words.places(left)
}

const knownOf = ({ item, left: { year, granted, placesLeft } }: ClaimView): Known => ({
  year,
  granted: { [item]: granted },
  placesLeft: placesLeft === undefined ? {} : { [item]: placesLeft },
})
