/** What the doors show at the end: queue, counts, one's own work, lists, rivals. */
import { CompareClaims } from '../../../contract/compare-claims'
import { ListClaims } from '../../../contract/list-claims'
import { ListMine } from '../../../contract/list-mine'
import { ListQueue } from '../../../contract/list-queue'
import { ReconcileLedger } from '../../../contract/reconcile-ledger'
import { VerifyClaims } from '../../../contract/verify-claims'
import { queueStates } from '../../../contract/shapes/queue'
import { ask } from '../send'
import { pageOf, type BookItem } from './book'
import { isQueued, lineOf } from './image-of-queue'
import { placesTaken } from './reckon'
import { signedIn, type ModelScene } from './scene'
import { applicantOf, type Claim } from './state'
import { plainly } from './walk'

const unless = (what: string, is: unknown, should: unknown): readonly string[] =>
  plainly(is) === plainly(should)
    ? []
    : [`${what} shows\n           ${plainly(is)}\n    should ${plainly(should)}`]

const oldestFirst = (a: Claim, b: Claim) => ((a.submitted ?? '') < (b.submitted ?? '') ? -1 : 1)
const waits: readonly string[] = ['submitted', 'accepted', 'reviewed', 'returned']

export const faultsAtDoors = async (
  scene: ModelScene,
  items: readonly BookItem[],
): Promise<readonly string[]> => [
  ...(await faultsOfQueues(scene)),
  ...(await faultsOfMine(scene)),
  ...(await faultsOfLists(scene)),
  ...(await faultsOfRivals(scene, items)),
  ...(await faultsOfAudit(scene)),
]

/** The operator's own checks find nothing either, and have looked at everything. */
const faultsOfAudit = async (scene: ModelScene): Promise<readonly string[]> => {
  const { world, model } = scene
  const { claims, entries, seals, broken } = await ask(
    world,
    VerifyClaims,
    {},
    await signedIn(scene, 'operator'),
  )
  const { differences } = await ask(world, ReconcileLedger, {}, await signedIn(scene, 'operator'))
  const steps = model.claims.reduce((sum, { history }) => sum + history.length, 0)
  const should = [model.claims.length, steps, model.seals.length, []]
  return [
    ...unless('verify-claims', [claims, entries, seals, broken], should),
    ...unless('reconcile-ledger', differences, []),
  ]
}

const seenBy = ({ model }: ModelScene, who: string, claims: readonly Claim[]) => {
  const post = model.people[who]?.post
  return claims.filter(({ county }) => post?.kind !== 'county-reviewer' || county === post.county)
}

const faultsOfQueues = async (scene: ModelScene): Promise<readonly string[]> => {
  const { world, model } = scene
  const faults: string[] = []
  for (const who of ['city', 'county'])
    for (const round of Object.keys(model.rounds))
      for (const state of queueStates) {
        const { claims, counts } = await ask(
          world,
          ListQueue,
          { state, round },
          await signedIn(scene, who),
        )
        const all = model.claims.filter((one) => isQueued(one) && one.round === round)
        const mine = seenBy(scene, who, all).filter((one) => one.state === state)
        const sorted = mine.sort(oldestFirst).map(lineOf)
        const should = waits.includes(state) ? sorted : sorted.reverse()
        faults.push(...unless(`${who}'s queue ${round} ${state}`, claims, should.slice(0, 20)))
        faults.push(...unless(`${who}'s count ${round} ${state}`, counts[state] ?? 0, mine.length))
      }
  return faults
}

const faultsOfMine = async (scene: ModelScene): Promise<readonly string[]> => {
  const { world, model } = scene
  const faults: string[] = []
  for (const who of ['county', 'other', 'city', 'second', 'insider']) {
    const { claims } = await ask(world, ListMine, {}, await signedIn(scene, who))
    const own = model.claims.filter(
      ({ assignee, state }) =>
        assignee === model.people[who]?.person &&
        ['submitted', 'accepted', 'reviewed'].includes(state),
    )
    faults.push(...unless(`${who}'s own`, claims, own.sort(oldestFirst).map(lineOf).slice(0, 20)))
  }
  return faults
}

const faultsOfLists = async (scene: ModelScene): Promise<readonly string[]> => {
  const { world, model } = scene
  const faults: string[] = []
  for (const [at, { registered, contact }] of model.applicants.entries()) {
    if (!registered) continue
    const { claims } = await ask(world, ListClaims, {}, await signedIn(scene, contact))
    const own = model.claims.filter(({ applicant }) => applicant === at).reverse()
    const said = claims.map(({ claim, state, award }) => [claim, state, award])
    const should = own.map(({ claim, state, award }) => [claim, state, award]).slice(0, 20)
    faults.push(...unless(`the list of ${applicantOf(model, at).contact}`, said, should))
  }
  return faults
}

const faultsOfRivals = async (
  scene: ModelScene,
  items: readonly BookItem[],
): Promise<readonly string[]> => {
  const { world, model } = scene
  const faults: string[] = []
  for (const item of items) {
    const { places: most } = pageOf(item).caps
    if (most === undefined) continue
    for (const round of Object.keys(model.rounds)) {
      const seen = await ask(world, CompareClaims, { round, item }, await signedIn(scene, 'city'))
      const left = most - placesTaken(model, item, Number(round.slice(0, 4)))
      const rivals = model.claims.filter(
        (one) =>
          one.round === round &&
          one.item === item &&
          ['accepted', 'reviewed', 'approved', 'published', 'paid'].includes(one.state),
      )
      const names = seen.claims.map(({ claim }) => claim).sort()
      faults.push(...unless(`places of ${item}`, seen.places, { most, left }))
      faults.push(...unless(`rivals for ${item}`, names, rivals.map(({ claim }) => claim).sort()))
    }
  }
  return faults
}
