/** Every row that the table should hold, drawn from the model alone. */
import {
  actsForKey,
  applicantKey,
  contactKey,
  draftRequestKey,
  grantKey,
  ledgerEverKey,
  ledgerYearKey,
  noticeKey,
  numberKey,
  outboxKey,
  placesKey,
  publicationKey,
  publishedKey,
  referenceRowKey,
  roundKey,
} from '../../../cloudfunctions/keys'
import type { Key } from '../../../cloudfunctions/ports/table'
import { bookItems, pageOf, type BookItem } from './book'
import { imageOfClaim } from './image-of-claim'
import { imageOfQueue } from './image-of-queue'
import { imageOfTallies } from './image-of-tallies'
import { claimOf } from './verdict'
import { counts, grantsOf, leftOf, placesTaken } from './reckon'
import type { ModelScene } from './scene'
import { someone, type Applicant, type Import, type Model } from './state'

export interface Expected {
  readonly key: Key
  readonly fields: object
  /** A row that says nothing (all zeros) may be there or not. */
  readonly idle?: boolean
  /** What else the row says is not the model's matter. */
  readonly some?: boolean
}

export const YEARS = [2025, 2026, 2027] as const

export const imageOf = (scene: ModelScene): readonly Expected[] => {
  const { model } = scene
  return [
    ...model.applicants.flatMap((applicant) => imageOfApplicant(scene, applicant)),
    ...model.claims.flatMap((claim) => imageOfClaim(model, claim)),
    ...imageOfQueue(model),
    ...imageOfTallies(model),
    ...imageOfLedger(model),
    ...imageOfReferences(scene),
    ...model.imports.map((one) => imageOfImport(scene, one)),
    ...imageOfNotices(model),
    ...model.publications.flatMap((one) => imageOfPublication(model, one)),
    ...Object.entries(model.rounds).map(([round, open]): Expected => ({
      key: roundKey(round),
      fields: { round, status: open ? 'open' : 'closed' },
      some: true,
    })),
  ]
}

const imageOfApplicant = (scene: ModelScene, applicant: Applicant): readonly Expected[] => {
  const { world, model } = scene
  const { id, registered, name, number, county, roles, version, contact, requests } = applicant
  if (id === null) return []
  const held: Expected = {
    key: numberKey(world.ports.vault.mark(number)),
    fields: { applicant: id, ...(registered ? {} : { reserved: true }) },
  }
  if (!registered) return [held]
  const { person } = someone(model, contact)
  return [
    held,
    { key: applicantKey(id), fields: { applicant: id, name, county, roles, version }, some: true },
    { key: actsForKey(person, id), fields: { applicant: id } },
    { key: contactKey(id, person), fields: { person } },
    ...Object.entries(requests).map(([request, claim]): Expected => ({
      key: draftRequestKey(id, request),
      fields: { claim },
    })),
  ]
}

const imageOfLedger = (model: Model): readonly Expected[] =>
  bookItems.flatMap((item) => [
    ...model.applicants.flatMap(({ id }, at) => (id === null ? [] : ledgerOf(model, item, at, id))),
    ...YEARS.flatMap((year) => placesOf(model, item, year)),
  ])

const ledgerOf = (
  model: Model,
  item: BookItem,
  applicant: number,
  id: string,
): readonly Expected[] => {
  const { caps } = pageOf(item)
  const counted = counts(item)
  const row = (key: Key, amount: number, claims: number, most: readonly (number | undefined)[]) => {
    const [fen, times] = most
    const amountLeft = fen === undefined ? {} : { amountLeft: fen - amount }
    const claimsLeft = times === undefined ? {} : { claimsLeft: times - claims }
    return { key, fields: { amount, claims, ...amountLeft, ...claimsLeft }, idle: claims === 0 }
  }
  const { granted } = leftOf(model, applicant, item, 0)
  const { amount, claims } = granted.ever
  const most = [caps.everAmount, caps.everClaims]
  return [
    ...(counted.ever ? [row(ledgerEverKey(id, item), amount, claims, most)] : []),
    ...(counted.year ? YEARS : []).map((year) => {
      const its = leftOf(model, applicant, item, year).granted.year
      const yearly = [caps.yearAmount, caps.yearClaims]
      return row(ledgerYearKey(id, year, item), its.amount, its.claims, yearly)
    }),
  ]
}

const placesOf = (model: Model, item: BookItem, year: number): readonly Expected[] => {
  const { places } = pageOf(item).caps
  if (places === undefined) return []
  const taken = placesTaken(model, item, year)
  const fields = { taken, placesLeft: places - taken }
  return [{ key: placesKey(year, item), fields, idle: taken === 0 }]
}

/** Each paper that is paid for, once, with who was paid for it. */
const imageOfReferences = ({ model }: ModelScene): readonly Expected[] =>
  grantsOf(model).flatMap(({ claim, applicant, references }) => {
    const { id } = model.applicants[applicant] ?? {}
    const by = claim === null ? { claim: IMPORTED } : { claim, at: approvedAt(model, claim) }
    return references.map((reference) => ({
      key: referenceRowKey(reference),
      fields: { applicant: id, ...by },
      some: claim === null,
    }))
  })

/** A grant that was imported has a name that the server gives it. */
export const IMPORTED = 'grant#'

const approvedAt = (model: Model, claim: string): string | undefined =>
  claimOf(model, claim).history.findLast(({ move }) => move.startsWith('approve'))?.at

const imageOfImport = ({ model }: ModelScene, one: Import): Expected => {
  const { id } = model.applicants[one.applicant] ?? {}
  const { item, year, paper, charge, at } = one
  // The name of a grant is the server's: whose it is and what it took is told by the fields.
  const key = grantKey(id ?? '', `${item}#${year}#${paper}`)
  return { key, fields: { applicant: id, item, year, paper, charge, at }, some: true }
}

const imageOfNotices = ({ notices }: Model): readonly Expected[] =>
  notices.flatMap(({ to, key, fields, template, delivered }): readonly Expected[] => [
    { key: noticeKey(to, key), fields },
    ...(template === null || delivered !== null
      ? []
      : [
          {
            key: outboxKey(key),
            fields: {
              ...{ message: key, person: to, template, notice: fields, state: 'waiting' },
              ...{ tries: 0, due: Date.parse(key.slice(0, 24)) },
            },
          },
        ]),
  ])

const imageOfPublication = (
  model: Model,
  { publication, round, from, until, days, lines }: Model['publications'][number],
): readonly Expected[] => [
  {
    key: publicationKey(publication),
    fields: {
      ...{ publication, round, from, until, days, guessed: true, claims: lines.length },
      title: `${round.slice(0, 4)}年度样例批次第${publication.slice(7)}次公示`,
    },
  },
  ...lines.map(({ claim, amount, fallen }): Expected => {
    const { name, county, item, applicant } = claimOf(model, claim)
    const shown = model.applicants[applicant]?.roles.includes('individual')
      ? [...name].map((letter, at) => (at === 0 ? letter : '*')).join('')
      : name
    return {
      key: publishedKey(publication, claim),
      fields: { claim, name: shown, county, item, amount, fallen },
    }
  }),
]
