/** The rows of one claim: itself, its history, photos, requests, objections, messages, its line. */
import { hashEntry, noHistory } from '../../../cloudfunctions/claims/chain-history'
import {
  applicantClaimKey,
  claimKey,
  dayKey,
  declaredKey,
  deliveryKey,
  historyKey,
  nameKey,
  objectionKey,
  photoKey,
  reminderKey,
  requestKey,
} from '../../../cloudfunctions/keys'
import { COMMITMENT } from '../make-claim'
import { dayOf } from './apply-notify'
import type { Expected } from './image'
import { entriesOf, PAID, photoFields } from './perform'
import { applicantOf, someone, type Claim, type Model } from './state'

const why = '样例理由'

export const imageOfClaim = (model: Model, claim: Claim): readonly Expected[] => {
  const { claim: number, photos, requests, reminders, objections } = claim
  return [
    { key: claimKey(number), fields: claimFields(model, claim) },
    ...imageOfHistory(model, claim),
    listLine(model, claim),
    ...photos.map((photo) => ({
      key: photoKey(number, photo.evidence),
      fields: photoFields(photo),
    })),
    ...Object.entries(requests).map(([request, { who, move, version }]) => ({
      key: requestKey(number, request),
      fields: { person: someone(model, who).person, move, version },
    })),
    ...reminders.map(({ event, due }) => ({ key: reminderKey(number, event, due), fields: {} })),
    ...objections.map(({ objection, at, outcome }) => ({
      key: objectionKey(number, objection),
      fields: {
        ...{ objection, at, who: '样例公民', words: '样例异议', outcome },
        ...(outcome === 'open' ? {} : { why }),
      },
    })),
    ...imageOfDeliveries(model, claim),
    ...namesOf(claim),
    ...[...claim.declared].map((paper) => ({
      key: declaredKey(paper, number),
      fields: { claim: number },
    })),
  ]
}

/** Under its name, its county's and all, once it was handed in. */
const namesOf = ({ claim, county, name, submitted }: Claim): readonly Expected[] =>
  submitted === undefined
    ? []
    : [county, null].map((of) => ({
        key: nameKey(of, name.toUpperCase(), claim),
        fields: { claim },
      }))

const paymentOf = ({ payment }: Claim) => payment && { ...payment, reference: PAID }

const decisionOf = ({ decision }: Claim) =>
  decision && { ...decision, trimmed: decision.uncapped.max - decision.assessed.max }

const claimFields = (model: Model, claim: Claim) => {
  const { applicant, puts, date, photos: _, history, requests: _r, reminders: _m, ...kept } = claim
  const { id, roles } = applicantOf(model, applicant)
  const { name, objections: _o, publication, declared: _d, ...plain } = kept
  const chain = chainOf(model, claim)
  const published = model.publications.find((one) => one.publication === publication)
  return {
    ...plain,
    ...{ applicant: id, applicantName: name, roles, edition: 'lyg-ip-draft' },
    entries: entriesOf(claim.item, puts, date),
    decision: decisionOf(claim),
    payment: paymentOf(claim),
    commitment: claim.submitted === undefined ? undefined : COMMITMENT,
    publication: published && {
      ...{ publication, from: published.from, until: published.until },
    },
    historyLength: history.length,
    historyHead: chain.at(-1)?.hash ?? noHistory,
  }
}

/** Each entry with the hash that builds on the one before. */
const chainOf = (model: Model, { history }: Claim) => {
  let head = noHistory
  return history.map(({ who, ...entry }) => {
    const { person } = someone(model, who)
    head = hashEntry(head, entry, person)
    return { entry, person, hash: head }
  })
}

const imageOfHistory = (model: Model, claim: Claim): readonly Expected[] =>
  chainOf(model, claim).flatMap(({ entry, person, hash }, at) => [
    { key: historyKey(claim.claim, at + 1), fields: { entry, person, hash } },
    { key: dayKey(dayOf(entry.at), entry.at, claim.claim, at + 1), fields: { hash } },
  ])

/** The claim's line in its applicant's list. */
const listLine = (model: Model, claim: Claim): Expected => {
  const { claim: number, created, item, state, year, updated, award, due, decision } = claim
  const { id } = applicantOf(model, claim.applicant)
  return {
    key: applicantClaimKey(id ?? '', created, number),
    fields: {
      ...{ claim: number, item, state, year, updated, award, due },
      ...{ approved: decision?.approved, paid: claim.payment?.amount },
    },
  }
}

const imageOfDeliveries = ({ notices }: Model, { claim }: Claim): readonly Expected[] =>
  notices
    .filter(({ key, delivered }) => delivered !== null && key.split('#')[1] === claim)
    .map(({ key, template, delivered }) => ({
      key: deliveryKey(claim, key),
      fields: { template, at: delivered, outcome: 'sent' },
    }))
