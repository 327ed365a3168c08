/** A step of the office, as the model says now. */
import { dayAt } from './apply-notify'
import type { StepCommand } from './command'
import type { StepDeed } from './deed'
import { may } from './judge-step'
import { piecesOf, weighClaim } from './reckon'
import { claimAt, nthOf, requestFor, versionFor, type Now } from './resolve'
import type { Claim, Model, Someone } from './state'

export const resolveStep = (now: Now, command: StepCommand): StepDeed | undefined => {
  const { model } = now
  const claim = claimAt(model, command.at, may[command.do].from)
  if (!claim) return undefined
  const who = actorFor(model, claim, command)
  const told = {
    ...{ who, claim: claim.claim, version: versionFor(claim, command) },
    ...requestFor(claim, command.key),
  }
  return { ...told, ...whatOf(now, claim, command) } as StepDeed
}

const fitting = (claims: readonly Claim[], command: StepCommand) =>
  claims.filter(({ state }) => may[command.do].from.includes(state))

/**
 * Two steps at the same moment: on claims of one applicant under one item, where there are such; or
 * under one item; now and then on any.
 */
export const resolveBoth = (
  now: Now,
  [one, other]: readonly [StepCommand, StepCommand],
): readonly StepDeed[] => {
  const { claims } = now.model
  const pairs = fitting(claims, one).flatMap((a) =>
    fitting(claims, other).flatMap((b) => (a !== b && a.item === b.item ? [[a, b] as const] : [])),
  )
  const nearest = pairs.filter(([a, b]) => a.applicant === b.applicant && a.year === b.year)
  const near = nearest.length > 0 && one.at.nth % 3 > 0 ? nearest : pairs
  const [a, b] = nthOf(near, one.at.nth) ?? [undefined, undefined]
  const free = one.at.nth % 5 === 0
  const deeds = [on(now, one, free ? undefined : a), on(now, other, free ? undefined : b)]
  return deeds.some((deed) => !deed) ? [] : deeds.filter((deed) => deed !== undefined)
}

const on = (now: Now, command: StepCommand, claim: Claim | undefined) =>
  resolveStep(claim ? { ...now, model: { ...now.model, claims: [claim] } } : now, command)

/** Who may take a step on a claim. */
export const actorsFor = (
  { people, applicants }: Model,
  claim: Claim,
  step: StepDeed['do'],
): readonly Someone[] =>
  Object.values(people).filter(
    ({ who, post }) =>
      may[step].posts.some((kind) => kind === post?.kind) &&
      (post?.kind !== 'county-reviewer' || post.county === claim.county) &&
      applicants[claim.applicant]?.contact !== who,
  )

const actorFor = (model: Model, claim: Claim, { do: step, by }: StepCommand): string => {
  if (!by.fit) return nthOf(Object.values(model.people), by.nth)?.who ?? 'city'
  const fit = actorsFor(model, claim, step)
  const holder = fit.filter(({ person }) => person === claim.assignee)
  const others = fit.filter(({ person }) => person !== claim.reviewer)
  const likely = [...fit, ...others, ...others, ...others]
  return nthOf(holder.length > 0 && by.nth % 3 > 0 ? holder : likely, by.nth)?.who ?? 'city'
}

const whatOf = ({ model, today }: Now, claim: Claim, command: StepCommand): object => {
  const { do: step, which, amount, upheld } = command
  switch (step) {
    case 'return':
      return { do: step, due: dayAt(today, (which % 8) - 1) }
    case 'approve':
      return { do: step, ...grantOf(model, claim, command) }
    case 'assign': {
      const all = Object.values(model.people)
      const some = which % 5 === 0 ? all : actorsFor(model, claim, 'accept')
      return { do: step, to: nthOf([null, ...some.map(({ who }) => who)], which) }
    }
    case 'settle': {
      const open = claim.objections.filter(({ outcome }) => outcome === 'open')
      const some = which % 9 === 0 || open.length === 0 ? claim.objections : open
      return { do: step, objection: nthOf(some, which)?.objection ?? 'none', upheld }
    }
    case 'pay': {
      const approved = claim.decision?.approved ?? 1
      const sums = { top: approved, half: Math.ceil(approved / 2), over: approved + 1 }
      return {
        do: step,
        amount: amount in sums ? sums[amount as 'top'] : 1,
        date: dayAt(today, which % 6 === 0 ? 1 : 0),
      }
    }
    default:
      return { do: step }
  }
}

const grantOf = (model: Model, claim: Claim, { amount, pieces }: StepCommand) => {
  const all = piecesOf(claim).map(({ at }) => at)
  const chosen = pieces ? all.slice(pieces.skip, pieces.skip + pieces.take) : undefined
  const named = chosen && (pieces?.wrong || chosen.length === 0 ? [...chosen, '49.79'] : chosen)
  const { min, max } = weighClaim(model, claim, named)
  const sums = {
    ...{ top: Math.max(1, max), half: Math.max(1, min, Math.floor(max / 2)) },
    ...{ over: max + 1, under: Math.max(0, min - 1), nothing: 0 },
  }
  return { amount: sums[amount], ...(named ? { pieces: named } : {}) }
}
