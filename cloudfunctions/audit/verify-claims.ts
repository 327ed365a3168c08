import type { ReplyOf } from '../../contract/message'
import { VerifyClaims } from '../../contract/verify-claims'
import { answers } from '../deed'
import { claimIn } from './claim-in'
import { verifyDayRow } from './verify-day-row'
import { verifyHistory } from './verify-history'
import { verifySeals } from './verify-seals'
import { walkTable } from './walk-table'

type Broken = ReplyOf<typeof VerifyClaims>['broken'][number]

export const verifyClaims = answers(VerifyClaims, ({ table }) => async () => {
  const broken = new Map<string, Broken>()
  const tell = (claim: string, what: Broken['what']) =>
    broken.set(`${claim} ${what}`, { claim, what })
  let [claims, entries] = [0, 0]
  let last: string | undefined
  // A claim's rows lie together: each is verified when the walk first comes upon one of them.
  for await (const row of walkTable(table)) {
    const cut = await verifyDayRow(table, row)
    if (cut !== undefined) tell(cut, 'day-wrong')
    const claim = claimIn(row)
    if (claim === undefined || claim === last) continue
    last = claim
    const verified = await verifyHistory(table, claim)
    claims += 1
    entries += verified.entries
    for (const what of verified.broken) tell(claim, what)
  }
  const { seals, wrong } = await verifySeals(table)
  for (const day of wrong) tell(day, 'seal-wrong')
  return { claims, entries, seals, broken: [...broken.values()] }
})
