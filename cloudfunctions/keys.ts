/** Every key of the table stands here, and nowhere else. */
import type { ItemId } from '../policy/vocabulary'
import type { Key } from './ports/table'

const key = (partition: string, sort: string): Key => ({ partition, sort })

export const personKey = (person: string) => key(`person#${person}`, 'person')
export const openidKey = (openid: string) => key(`openid#${openid}`, 'person')
export const actsForKey = (person: string, applicant: string) =>
  key(`person#${person}`, `acts-for#${applicant}`)
export const noticeKey = (person: string, notice: string) =>
  key(`person#${person}`, `notice#${notice}`)

export const sessionKey = (family: string) => key(`session#${family}`, 'session')
export const webSignInKey = (nonce: string) => key(`web-sign-in#${nonce}`, 'web-sign-in')

export const applicantKey = (applicant: string) => key(`applicant#${applicant}`, 'applicant')
/** `mark` is the keyed mark of a credit code or identity number: one applicant each, for good. */
export const numberKey = (mark: string) => key(`applicant-number#${mark}`, 'applicant')

export const claimKey = (claim: string) => key(`claim#${claim}`, 'claim')
export const historyKey = (claim: string, place: number) =>
  key(`claim#${claim}`, `history#${String(place).padStart(6, '0')}`)
export const photoKey = (claim: string, evidence: string) =>
  key(`claim#${claim}`, `photo#${evidence}`)
export const applicantClaimKey = (applicant: string, created: string, claim: string) =>
  key(`applicant#${applicant}`, `claim#${created}#${claim}`)

export const roundKey = (round: string) => key('rounds', `round#${round}`)
export const serviceKey = key('settings', 'service')

/** The queue's closed list of views, each an index row written with the claim. */
export const queueKey = (round: string, state: string, submitted: string, claim: string) =>
  key(`queue#${round}#${state}`, `${submitted}#${claim}`)
export const countyQueueKey = (
  round: string,
  county: string,
  state: string,
  submitted: string,
  claim: string,
) => key(`queue#${round}#${county}#${state}`, `${submitted}#${claim}`)
export const countKey = (round: string, county: string, state: string) =>
  key(`count#${round}`, `${county}#${state}`)

/** The ledger: what is left to an applicant under an item, in a year or ever, and to the city. */
export const ledgerYearKey = (applicant: string, year: number, item: ItemId) =>
  key(`ledger#${applicant}`, `year#${year}#${item}`)
export const ledgerEverKey = (applicant: string, item: ItemId) =>
  key(`ledger#${applicant}`, `ever#${item}`)
export const placesKey = (year: number, item: ItemId) => key('ledger#city', `year#${year}#${item}`)
export const referenceRowKey = (reference: string) => key(`reference#${reference}`, 'used')

export const outboxKey = (message: string) => key('outbox', message)
export const deliveryKey = (claim: string, message: string) =>
  key(`claim#${claim}`, `delivery#${message}`)
export const suggestionKey = (number: string) => key('suggestions', number)
