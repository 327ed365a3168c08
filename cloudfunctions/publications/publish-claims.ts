import { PublishClaims } from '../../contract/publish-claims'
import { QueueRow } from '../../contract/shapes/queue'
import type { Publication } from '../../contract/shapes/publication'
import { attempt, guard } from '../attempt'
import { answers, refuse, type Staff } from '../deed'
import { readClaim, type Claim } from '../claims/claim'
import { countStates } from '../claims/count-states'
import { moveClaim } from '../claims/move-claim'
import { waitsForRecheck } from '../claims/sample-decision'
import { publicationKey, publishedKey, queueKey } from '../keys'
import type { Ports } from '../ports'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import { findPublication } from './find-publication'
import { maskName } from './mask-name'

/** So many in one request: each claim is a transaction of its own. */
const AT_ONCE = 20

/** Interrupted and asked again, it goes on where it stopped: what is published is no longer approved. */
export const publishClaims = answers(PublishClaims, (ports) => async (told, caller) => {
  const opened = await findPublication(ports.table, told.publication)
  if (!opened) return refuse('not-found')
  // One added later would be published for fewer days than the others.
  if (opened.from < ports.clock.today()) return refuse('day-past')
  const { partition } = queueKey(opened.round, 'approved', '', '')
  const { rows } = await ports.table.query({ partition, limit: AT_ONCE })
  let published = 0
  for (const { fields } of rows) {
    const claim = await readClaim(ports.table, QueueRow.parse(fields).claim)
    if (claim && (await publish(ports, caller, claim, opened))) published += 1
  }
  const publication = (await findPublication(ports.table, told.publication)) ?? opened
  const { approved: left = 0 } = await countStates(ports.table, [opened.round])
  return { publication, published, left }
})

const publish = async (
  ports: Ports,
  by: Staff,
  claim: Claim,
  { publication, from, until }: Publication,
): Promise<boolean> => {
  if (waitsForRecheck(claim)) return false
  const change = { publication: { publication, from, until } }
  const { request: _, ...unnamed } = by
  const moved = moveClaim(claim, { move: 'publish', by: unnamed, now: ports.clock.now(), change })
  const listed: readonly Write[] = [
    { kind: 'put', row: rowOf(publishedKey(publication, claim.claim), lineOf(claim)) },
    { kind: 'change', key: publicationKey(publication), add: { claims: 1 } },
  ]
  return !(await attempt(ports.table, [...moved.writes, ...guard('moved-on', ...listed)]))
}

const lineOf = (claim: Claim) => ({
  claim: claim.claim,
  name: maskName(claim),
  county: claim.county,
  item: claim.item,
  amount: claim.decision?.approved ?? 0,
  fallen: false,
})
