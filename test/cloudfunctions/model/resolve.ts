/** What a command means now: the deed that it comes to on the model, or nothing. */
import { bookItems, pageOf, type BookItem, type Put } from './book'
import { dayAt } from './apply-notify'
import type { Command, Flaw, PutSpec, StepCommand } from './command'
import { isStep, type Deed } from './deed'
import { may } from './judge-step'
import { nextDeed } from './next-deed'
import { actorsFor, resolveBoth, resolveStep } from './resolve-step'
import { DONGHAI, HAIZHOU, LATE } from './scene'
import { applicantOf, type Claim, type Model } from './state'

export interface Now {
  readonly model: Model
  readonly today: string
  /** The items that this run is about. */
  readonly items: readonly BookItem[]
  /** Whether two applicants alone put everything forward, and come nearer to their caps. */
  readonly few: boolean
  /** Requests that had names, the last one first. */
  readonly named: readonly Deed[]
}

/** The one at a place of a list, however large the number. */
export const nthOf = <T>(list: readonly T[], nth: number): T | undefined => list[nth % list.length]

/** The deeds of a command: none where nothing is there to do it to, two that are told at once. */
export const resolve = (now: Now, command: Command): readonly Deed[] => {
  if (command.do === 'both') {
    const both = resolveBoth(now, command.steps)
    if (both.length > 0) return both
    return [goOn(now, command.steps[0].at.nth)].filter((deed) => deed !== undefined)
  }
  const deed = resolveOne(now, command)
  return deed ? [deed] : []
}

type One = Exclude<Command, { readonly do: 'both' | 'days' }>

const resolveOne = (now: Now, command: Exclude<Command, { do: 'both' }>): Deed | undefined => {
  if (command.do === 'days') return undefined
  const deed = 'by' in command ? resolveStep(now, command) : resolveOther(now, command)
  return deed ?? goOn(now, nthIn(command))
}

const nthIn = (command: One): number => {
  if ('nth' in command) return command.nth
  return 'at' in command ? command.at.nth : 0
}

/** Where a command has nothing to do, some claim goes on; where none can, another is begun. */
const goOn = (now: Now, nth: number): Deed | undefined => {
  const put = { variant: 0, from: nth, size: nth % 4, otherwise: nth % 2 === 0 }
  const begun = { do: 'start', applicant: nth, item: nth, puts: [put], flaw: 'none' } as const
  return nextDeed(now, nth) ?? resolveStart(now, { ...begun, named: false })
}

const resolveOther = (now: Now, command: Exclude<One, StepCommand>): Deed | undefined => {
  const { model, today, named } = now
  switch (command.do) {
    case 'start':
      return resolveStart(now, command)
    case 'keep':
      return resolveKeep(now, command)
    case 'submit':
    case 'withdraw':
      return resolveOwn(now, command)
    case 'carry':
      return undefined
    case 'again':
      return retell(now, named[command.back], command.stolen)
    case 'notify':
      return { do: 'notify', who: 'operator' }
    case 'turn-round': {
      const round = command.which ? '2027-1' : '2026-1'
      return { do: 'turn-round', who: 'operator', round, open: !model.rounds[round] }
    }
    case 'open-publication': {
      const round = command.which ? '2027-1' : '2026-1'
      const from = dayAt(today, command.ahead)
      return { do: 'open-publication', who: 'publisher', round, from, days: 1 + command.days }
    }
    case 'publish': {
      const publication = nthOf([...model.publications].reverse(), command.nth)?.publication
      return publication ? { do: 'publish', who: 'publisher', publication } : undefined
    }
    case 'profile':
      return resolveProfile(model, command)
    case 'import':
      return resolveImport(now, command)
  }
}

/** The same request again; or by somebody else, who learned its name. */
const retell = ({ model }: Now, deed: Deed | undefined, stolen: boolean): Deed | undefined => {
  if (!stolen || !deed || !isStep(deed)) return deed
  const claim = model.claims.find((one) => one.claim === deed.claim)
  const others = claim ? actorsFor(model, claim, deed.do).filter(({ who }) => who !== deed.who) : []
  const [thief] = others
  return thief && { ...deed, who: thief.who }
}

type CommandOf<Name extends Command['do']> = Extract<Command, { readonly do: Name }>

const itemAt = ({ items }: Now, nth: number): BookItem =>
  nthOf(items, nth) ?? nthOf(bookItems, nth) ?? 'madrid-trademark'

/** The first variant more often than the others. */
export const putOf = (item: BookItem, { variant, from, size, otherwise }: PutSpec): Put => {
  const { variants, papers, counts } = pageOf(item)
  return {
    variant: variant < variants.length ? variant : 0,
    from: from % papers,
    count: nthOf(counts, size) ?? 1,
    otherwise,
  }
}

const putsOf = (item: BookItem, puts: readonly PutSpec[]): readonly Put[] =>
  puts.slice(0, pageOf(item).one ? 1 : 2).map((put) => putOf(item, put))

const dateOf = (flaw: Flaw): string => (flaw === 'date' ? '2024-12-31' : '2026-02-03')

/** Mostly one of those whose role fits: others are refused at once. */
const resolveStart = (now: Now, command: CommandOf<'start'>): Deed | undefined => {
  const { model } = now
  const item = itemAt(now, command.item)
  const { roles } = pageOf(item)
  const fitting = [...model.applicants.keys()].filter((at) =>
    applicantOf(model, at).roles.some((role) => roles.includes(role)),
  )
  const near = now.few ? fitting.slice(0, 2) : fitting
  const all = [...model.applicants.keys(), ...Array(5).fill(near).flat()] as const
  const applicant = nthOf(
    all.filter((at) => applicantOf(model, at).registered),
    command.applicant,
  )
  if (applicant === undefined) return undefined
  return {
    ...{ do: 'start', who: applicantOf(model, applicant).contact, applicant, item },
    ...{ puts: putsOf(item, command.puts), date: dateOf(command.flaw) },
    photos: command.flaw !== 'photo',
    ...(command.named ? { request: crypto.randomUUID() } : {}),
  }
}

export const claimAt = (
  { claims }: Model,
  { fit, nth }: StepCommand['at'],
  from: readonly Claim['state'][],
): Claim | undefined =>
  nthOf(fit ? claims.filter(({ state }) => from.includes(state)) : claims, nth)

export const requestFor = ({ requests }: Claim, key: StepCommand['key']) => {
  if (key === 'none') return {}
  const last = Object.keys(requests).at(-1)
  return { request: (key === 'reused' ? last : undefined) ?? crypto.randomUUID() }
}

const open: readonly Claim['state'][] = ['draft', 'returned']

const resolveKeep = ({ model }: Now, { at, puts, flaw }: CommandOf<'keep'>): Deed | undefined => {
  // What was returned is corrected more often than there are returns among the drafts.
  const returned = at.nth % 2 === 0 ? claimAt(model, at, ['returned']) : undefined
  const claim = returned ?? claimAt(model, at, open)
  if (!claim) return undefined
  const who = applicantOf(model, claim.applicant).contact
  const told = { claim: claim.claim, version: claim.version, puts: putsOf(claim.item, puts) }
  return { do: 'keep', who, ...told, date: dateOf(flaw) }
}

const resolveOwn = (
  { model }: Now,
  command: CommandOf<'submit' | 'withdraw'>,
): Deed | undefined => {
  const from = command.do === 'submit' ? open : [...open, ...may.return.from]
  const claim = claimAt(model, command.at, from)
  if (!claim) return undefined
  const stale = command.stale && claim.version > 1
  const owner = command.foreign ? (claim.applicant + 1) % LATE : claim.applicant
  const name = command.do === 'submit' ? 'submit' : 'withdraw'
  return {
    ...{ do: name, who: applicantOf(model, owner).contact },
    ...{ claim: claim.claim, version: claim.version - (stale ? 1 : 0) },
    ...requestFor(claim, command.key),
  }
}

const resolveProfile = (model: Model, { applicant, far }: CommandOf<'profile'>): Deed => {
  const late = applicant % 2 === 0 && !applicantOf(model, LATE).registered
  const at = late ? LATE : applicant % model.applicants.length
  const { registered, contact } = applicantOf(model, at)
  const county = far ? DONGHAI : HAIZHOU
  return { do: registered ? 'move-house' : 'register', who: contact, applicant: at, county }
}

const sums = [1_000_000, 100_000, 3_000_000, 20_000_000, 2_000_000] as const

const resolveImport = (now: Now, { dry, rows }: CommandOf<'import'>): Deed => ({
  ...{ do: 'import', who: 'operator', dry },
  rows: rows.map(({ applicant, item: nth, year, amount, places, paper, put }) => {
    const item = itemAt(now, nth)
    return {
      ...{ applicant: applicant % now.model.applicants.length, item, year: 2025 + year, places },
      ...{ amount: sums[amount] ?? 1, paper: `样例文〔${paper}〕号`, put: putOf(item, put) },
    }
  }),
})

export const versionFor = (claim: Claim, { stale }: Pick<StepCommand, 'stale'>): number =>
  stale && claim.version > 1 ? claim.version - 1 : claim.version
