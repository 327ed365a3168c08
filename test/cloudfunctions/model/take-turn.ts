/** One turn: a deed is judged, told, and table and reply are held against the model. */
import type { Deed, OwnDeed, StepDeed } from './deed'
import { disagreements } from './agree'
import { apply } from './apply'
import type { Learned } from './learned'
import { liesIn } from './check-reply'
import { interleaved } from './interleave'
import { judge } from './judge'
import type { Verdict } from './verdict'
import { holderOf, perform, type Answer } from './perform'
import { signedIn, type ModelScene } from './scene'
import type { Claim, Model } from './state'
import { differences, takeSnapshot, type Snapshot } from './walk'

/** Where a run stands. */
export interface Standing {
  readonly scene: ModelScene
  /** The table as it was when everything began, and as it is. */
  readonly began: Snapshot
  readonly now: Snapshot
}

/** What went wrong, where anything did. */
export interface Turn extends Standing {
  readonly faults: readonly string[]
  readonly answers: readonly Answer[]
}

const todayOf = ({ world }: ModelScene): string => world.ports.clock.today()

export const takeTurn = async (standing: Standing, deeds: readonly Deed[]): Promise<Turn> => {
  const { scene } = standing
  const [first, second] = deeds
  if (!first) return { ...standing, faults: [], answers: [] }
  if (second) return takeBoth(standing, [first, second])
  const answer = await perform(scene, first)
  const now = await takeSnapshot(scene.world.ports.table)
  const at = new Date(scene.world.ports.clock.now()).toISOString()
  const told = await follow({ ...standing, now }, first, answer, at, standing.now)
  return { ...standing, scene: told.scene, now, faults: told.faults, answers: [answer] }
}

const wrongRefusal = (verdict: Verdict, refused: string): readonly string[] => {
  if (verdict.kind !== 'refused') return [`refused ${refused}, though nothing speaks against it`]
  // Where another decision came in between, the sum no longer fits for a reason of its own.
  const said = refused === 'cap-passed' ? 'sum-outside' : refused
  return verdict.codes.includes(said) ? [] : [`refused ${refused}, not ${verdict.codes.join(', ')}`]
}

const follow = async (
  { scene, began, now }: Standing,
  deed: Deed,
  { refused, reply }: Answer,
  at: string,
  before: Snapshot,
): Promise<{ readonly scene: ModelScene; readonly faults: readonly string[] }> => {
  const verdict = judge(scene.model, deed, todayOf(scene))
  if (refused !== undefined) {
    const changed = differences(before, now).map((line) => `refused, and changed: ${line}`)
    return { scene, faults: [...wrongRefusal(verdict, refused), ...changed] }
  }
  if (verdict.kind === 'refused')
    return { scene, faults: [`done, though to be refused: ${verdict.codes.join(', ')}`] }
  const after: ModelScene = { ...scene, model: structuredClone(scene.model) }
  if (verdict.kind === 'done') {
    apply(after.model, deed, { at, today: todayOf(scene), ...learn(after.model, deed, reply, now) })
    await learnHolders(after, deed)
  }
  const changed = verdict.kind === 'again' ? differences(before, now) : []
  const faults = [
    ...changed.map((line) => `told again, and changed: ${line}`),
    ...disagreements(after, began, now),
    ...liesIn(scene.model, after.model, deed, reply, todayOf(scene)),
  ]
  return { scene: after, faults }
}

/** Names that the server drew: the model can't know them. */
const learn = (model: Model, deed: Deed, reply: unknown, now: Snapshot): Partial<Learned> => {
  if (deed.do === 'start') {
    const { claim } = reply as { readonly claim: string }
    return { drawn: claim, photos: photosIn(now, claim) }
  }
  if (deed.do === 'register' || deed.do === 'move-house')
    return { drawn: (reply as { readonly applicant: string }).applicant }
  if (deed.do !== 'object') return {}
  const known = model.claims.flatMap(({ objections }) => objections.map((one) => one.objection))
  const { claim } = reply as { claim: { objections?: { objection: string }[] } }
  const drawn = claim.objections?.find(({ objection }) => !known.includes(objection))?.objection
  return drawn === undefined ? {} : { drawn }
}

const photosIn = (now: Snapshot, claim: string): Claim['photos'] =>
  [...now]
    .filter(([name]) => name.startsWith(`claim#${claim} / photo#`))
    .map(([, text]) => JSON.parse(text) as Claim['photos'][number])
    .map(({ evidence, document }) => ({ evidence, document }))

const learnHolders = async (scene: ModelScene, deed: Deed): Promise<void> => {
  if (deed.do !== 'import') return
  for (const applicant of scene.model.applicants)
    applicant.id ??= await holderOf(scene, applicant.number)
}

type OnClaim = StepDeed | OwnDeed

const saltOf = (deeds: readonly Deed[]): number =>
  deeds.reduce((sum, deed) => sum * 31 + ('version' in deed ? deed.version : 0), deeds.length)

/** Two at once are as one after the other, in one order or the other. */
const takeBoth = async (standing: Standing, deeds: readonly [Deed, Deed]): Promise<Turn> => {
  const { scene } = standing
  for (const { who } of deeds) await signedIn(scene, who)
  const answers = await interleaved(scene.world.ports.table, saltOf(deeds), () =>
    Promise.all(deeds.map((deed) => perform(scene, deed))),
  )
  const now = await takeSnapshot(scene.world.ports.table)
  const [a, b] = deeds.map((deed, at) => ({ deed, answer: answers[at] ?? {} }))
  const tried: string[] = []
  for (const order of a && b
    ? [
        [a, b],
        [b, a],
      ]
    : []) {
    const then = serially({ ...standing, now }, order)
    if (then.faults.length === 0)
      return { ...standing, scene: then.scene, now, faults: [], answers }
    tried.push(...then.faults)
  }
  return { ...standing, now, answers, faults: ['as in neither order:', ...tried] }
}

const serially = (
  { scene, began, now }: Standing,
  order: readonly { readonly deed: Deed; readonly answer: Answer }[],
) => {
  const after: ModelScene = { ...scene, model: structuredClone(scene.model) }
  const today = todayOf(scene)
  const faults: string[] = []
  for (const { deed, answer } of order) {
    const verdict = judge(after.model, deed, today)
    if (answer.refused !== undefined) faults.push(...wrongRefusal(verdict, answer.refused))
    else if (verdict.kind === 'refused') faults.push(`done, not ${verdict.codes.join(', ')}`)
    else if (verdict.kind === 'done') {
      const more = learn(after.model, deed, answer.reply, now)
      apply(after.model, deed, { at: updatedIn(now, deed as OnClaim), today, ...more })
    }
  }
  return { scene: after, faults: [...faults, ...disagreements(after, began, now)] }
}

/** When the claim last changed, by the table: two at once may bear either moment. */
const updatedIn = (now: Snapshot, { claim }: OnClaim): string => {
  const row = JSON.parse(now.get(`claim#${claim} / claim`) ?? '{}') as { updated?: string }
  return row.updated ?? ''
}
