import { hashEntry, noHistory } from '../../../cloudfunctions/claims/chain-history'
import { historyKey } from '../../../cloudfunctions/keys'
import { HistoryRow, parseRow } from '../../../cloudfunctions/rows'
import { ListClaims } from '../../../contract/list-claims'
import { ListQueue } from '../../../contract/list-queue'
import { queueStates } from '../../../contract/shapes/queue'
import { rowOfClaim } from '../make-claim'
import type { Person } from '../people'
import { ask } from '../send'
import type { World } from '../world'
import type { Scene } from './on-world'

/** What the queue should show of one claim. */
const queueRowOf = async (world: World, claim: string) => {
  const row = await rowOfClaim(world, claim)
  const { item, state, applicantName: name, county, submitted, award } = row
  const { due, assignee, decision } = row
  const approved = decision?.approved
  return {
    ...{ claim, item, state, name, county, submitted, award },
    ...(due === undefined ? {} : { due }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(approved === undefined ? {} : { approved }),
  }
}

type QueueRow = Awaited<ReturnType<typeof queueRowOf>>

/** A reviewer's queue and counts say of these claims exactly what the claims themselves say. */
const expectQueue = async (world: World, as: Person, rows: readonly QueueRow[]) => {
  for (const state of queueStates) {
    const seen = await ask(world, ListQueue, { state }, as)
    const standing = rows.filter((row) => row.state === state)
    expect(sorted(seen.claims)).toEqual(sorted(standing))
    expect([state, seen.counts[state] ?? 0]).toEqual([state, standing.length])
  }
}

const sorted = <R extends { readonly claim: string }>(rows: readonly R[]): readonly R[] =>
  [...rows].sort((a, b) => (a.claim < b.claim ? -1 : 1))

/** Queue, counts, the applicant's list and the history chain of all claims in a scene. */
export const expectAllToAgree = async (
  { world, office, contact }: Scene,
  claims: readonly string[],
): Promise<void> => {
  const rows = await Promise.all(claims.map((claim) => queueRowOf(world, claim)))
  await expectQueue(world, office.city, rows)
  await expectQueue(world, office.county, rows)
  await expectQueue(world, office.other, [])
  const listed = await ask(world, ListClaims, {}, contact)
  const states = (all: readonly { claim: string; state: string }[]) =>
    sorted(all).map(({ claim, state }) => [claim, state])
  expect(states(listed.claims)).toEqual(states(rows))
  for (const claim of claims) await expectChain(world, claim)
}

/** Every entry's hash builds on the one before, and the claim holds the last. */
export const expectChain = async (world: World, claim: string): Promise<void> => {
  const { partition } = historyKey(claim, 0)
  const { rows } = await world.ports.table.query({ partition, prefix: 'history#', limit: 100 })
  let head = noHistory
  for (const { entry, person, hash } of rows.map((row) => parseRow(row, HistoryRow))) {
    head = hashEntry(head, entry, person)
    expect(hash).toBe(head)
  }
  const { historyHead, historyLength } = await rowOfClaim(world, claim)
  expect([historyHead, historyLength]).toEqual([head, rows.length])
}
