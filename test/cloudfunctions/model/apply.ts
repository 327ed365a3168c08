/** What a deed that is done changes in the model. */
import { keyOf, pageOf, papersOf } from './book'
import type { Deed, DeedOf, OwnDeed } from './deed'
import { applyNotify } from './apply-notify'
import { applyStep } from './apply-step'
import { presentYear, roundFor } from './judge'
import { importOf, judgeImport } from './judge-import'
import type { Learned } from './learned'
import { rangeOf } from './reckon'
import { recordMove } from './record-move'
import { applicantOf, someone, type Claim, type Model } from './state'
import { claimOf, publicationOf } from './verdict'

export const apply = (model: Model, deed: Deed, learned: Learned): void => {
  switch (deed.do) {
    case 'start':
      return applyStart(model, deed, learned)
    case 'keep':
    case 'submit':
    case 'withdraw':
      return applyOwn(model, deed, learned)
    case 'register':
    case 'move-house':
      return applyProfile(model, deed, learned)
    case 'turn-round':
      model.rounds[deed.round] = deed.open
      model.journal += 1
      return
    case 'open-publication':
      return applyOpening(model, deed)
    case 'publish':
      return applyPublishing(model, deed, learned)
    case 'import':
      return applyImport(model, deed, learned)
    case 'notify':
      return applyNotify(model, learned)
    default:
      return applyStep(model, deed, learned)
  }
}

const applyStart = (model: Model, deed: DeedOf<'start'>, { at, today, drawn, photos }: Learned) => {
  const { applicant, item, puts, date, request } = deed
  const own = applicantOf(model, applicant)
  const year = presentYear(model, { round: null, state: 'draft', item, year: 0 }, today)
  const claim = drawn ?? ''
  model.claims.push({
    ...{ claim, applicant, item, puts, date, year, photos: photos ?? [] },
    ...{ county: own.county, name: own.name, round: null, state: 'draft', version: 1 },
    ...{ created: at, updated: at, faults: [], contact: someone(model, own.contact).person },
    award: rangeOf(model, { applicant, item, puts, year }),
    objections: [],
    history: [],
    requests: {},
    reminders: [],
    declared: new Set(),
  })
  if (request !== undefined) own.requests[request] = claim
}

const applyOwn = (model: Model, deed: OwnDeed, { at, today }: Learned): void => {
  const claim = claimOf(model, deed.claim)
  if (deed.do === 'keep') {
    claim.puts = deed.puts
    claim.date = deed.date
    claim.year = presentYear(model, claim, today)
    claim.award = rangeOf(model, claim)
    claim.version += 1
    claim.updated = at
  } else if (deed.do === 'withdraw') {
    claim.assignee = undefined
    claim.due = undefined
    recordMove(model, claim, { deed, move: 'withdraw', to: 'withdrawn', at })
  } else {
    handIn(model, claim, at)
    recordMove(model, claim, { deed, move: 'submit', to: 'submitted', at })
  }
}

const handIn = (model: Model, claim: Claim, at: string): void => {
  const { county, name, contact } = applicantOf(model, claim.applicant)
  if (claim.round === null) {
    claim.round = roundFor(model, claim) ?? ''
    claim.year = Number(claim.round.slice(0, 4))
    claim.county = county
    claim.name = name
  }
  claim.award = rangeOf(model, claim)
  claim.asked = claim.award
  claim.faults = []
  claim.due = undefined
  claim.submitted ??= at
  claim.contact = someone(model, contact).person
  for (const put of claim.puts)
    for (const paper of papersOf(pageOf(claim.item), put))
      claim.declared.add(keyOf(claim.item, paper))
}

const applyProfile = (
  model: Model,
  { applicant, county }: DeedOf<'register' | 'move-house'>,
  { drawn }: Learned,
): void => {
  const own = applicantOf(model, applicant)
  own.id ??= drawn ?? ''
  own.registered = true
  own.county = county
  own.version += 1
}

const applyOpening = (model: Model, { round, from, days }: DeedOf<'open-publication'>): void => {
  const place = model.publications.filter((one) => one.round === round).length + 1
  const until = weekdaysAfter(from, days)
  model.publications.push({ publication: `${round}-${place}`, round, from, until, days, lines: [] })
}

/** Without a calendar of holidays every weekday is worked. */
const weekdaysAfter = (from: string, days: number): string => {
  const day = new Date(`${from}T00:00:00Z`)
  for (let left = days; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6) left -= 1
  }
  return day.toISOString().slice(0, 10)
}

const applyPublishing = (model: Model, deed: DeedOf<'publish'>, { at }: Learned): void => {
  const publication = publicationOf(model, deed.publication)
  const { round, lines } = publication
  for (const claim of model.claims.filter(
    (one) => one.state === 'approved' && one.round === round,
  )) {
    claim.publication = publication.publication
    const { request: _, ...unnamed } = deed
    recordMove(model, claim, { deed: unnamed, move: 'publish', to: 'published', at })
    lines.push({ claim: claim.claim, amount: claim.decision?.approved ?? 0, fallen: false })
  }
}

const applyImport = (model: Model, deed: DeedOf<'import'>, { at }: Learned): void => {
  const { good } = judgeImport(model, deed)
  model.imports.push(...good.map((row) => importOf(row, at)))
  model.journal += good.length
}
