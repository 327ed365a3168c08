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
/** Counts a claim's photos. An organisation's licence lies under its own id as photos do under a claim. */
export const photoRoomKey = (claim: string) => key(`claim#${claim}`, 'room')
/** What was read from a photo; and what waits to be read, whoever waits longest first. */
export const readingKey = (claim: string, evidence: string) =>
  key(`claim#${claim}`, `reading#${evidence}`)
export const toReadKey = (at: string, claim: string, evidence: string) =>
  key('to-read', `${at}#${claim}#${evidence}`)
/** Photos by their bytes, and by a quarter of the outline of their first page: where else they were seen. */
export const fileKey = (sha256: string, claim: string, evidence: string) =>
  key(`file#${sha256}`, `${claim}#${evidence}`)
export const outlineKey = (part: string, claim: string, evidence: string) =>
  key(`outline#${part}`, `${claim}#${evidence}`)
/** The claims that a number was declared in. */
export const declaredKey = (reference: string, claim: string) => key(`declared#${reference}`, claim)
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

/** How far a round is in a county: by item, and by day. */
export const tallyKey = (round: string, county: string) => key(`tally#${round}`, county)

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

/** Everybody with a post, one row each. */
export const staffKey = (person: string) => key('staff', person)
/** For whom a person stands in while they are absent. */
export const standsInKey = (person: string, absent: string) =>
  key(`person#${person}`, `stands-in#${absent}`)
export const assigneeQueueKey = (person: string, submitted: string, claim: string) =>
  key(`assignee#${person}`, `${submitted}#${claim}`)
export const itemQueueKey = (
  round: string,
  item: ItemId,
  county: string,
  submitted: string,
  claim: string,
) => key(`queue#${round}#item#${item}`, `${county}#${submitted}#${claim}`)
/** The office's order of merit among the claims of an item. */
export const rankingKey = (round: string, item: ItemId) => key(`ranking#${round}`, item)
/** Claims whose correction is due on a day. */
export const dueKey = (day: string, county: string, claim: string) =>
  key(`due#${day}`, `${county}#${claim}`)
/** Claims by the normal form of the name they were handed in under: a county's, or (null) all. */
export const nameKey = (county: string | null, name: string, claim: string) =>
  key(county === null ? 'names' : `names#${county}`, `${name}#${claim}`)
/** The claim of an item that was decided first in a round. */
export const firstDecidedKey = (round: string, item: ItemId) => key(`first-decided#${round}`, item)

/** A request's own name: what it did, so that it is done once. */
export const requestKey = (claim: string, request: string) =>
  key(`claim#${claim}`, `request#${request}`)
/** A reminder of a last day, sent once. */
export const reminderKey = (claim: string, event: string, due: string) =>
  key(`claim#${claim}`, `reminder#${event}#${due}`)
export const draftRequestKey = (applicant: string, request: string) =>
  key(`applicant#${applicant}`, `request#${request}`)
export const objectionKey = (claim: string, objection: string) =>
  key(`claim#${claim}`, `objection#${objection}`)

/** What happened to claims on a day, in order; and the day's seal once it is over. */
export const dayKey = (day: string, at: string, claim: string, place: number) =>
  key(`day#${day}`, `${at}#${claim}#${place}`)
export const sealKey = (day: string) => key('seals', day)

export const publicationKey = (publication: string) => key('publications', publication)
export const publishedKey = (publication: string, claim: string) =>
  key(`publication#${publication}`, claim)

/** What operators set: sums, days. The holiday calendar stands by year. */
export const rulesKey = key('settings', 'rules')
/** The ids of WeChat's templates. */
export const templatesKey = key('settings', 'templates')
/** Documents that the office asks for under an item. */
export const documentsKey = (item: string) => key('settings', `documents#${item}`)
export const calendarKey = (year: number) => key('settings', `calendar#${year}`)

/** A grant from before this software, once however often the list is imported. */
export const grantKey = (applicant: string, grant: string) =>
  key(`applicant#${applicant}`, `grant#${grant}`)

/** A grant that a company is offered from an official list. */
export const offerKey = (year: number, offer: string) => key(`offers#${year}`, offer)
/** Who acts for an applicant; the other way round than `actsForKey`. */
export const contactKey = (applicant: string, person: string) =>
  key(`applicant#${applicant}`, `contact#${person}`)

/** Who asks to act for an applicant that others act for. */
export const joinKey = (applicant: string, person: string) => key('joins', `${applicant}#${person}`)

/** Organisations whose licence waits to be looked at. */
export const verificationKey = (county: string, at: string, applicant: string) =>
  key('verifications', `${county}#${at}#${applicant}`)

/** A code that gives a post once; `mark` is its keyed mark, the code itself stands nowhere. */
export const invitationKey = (mark: string) => key(`invitation#${mark}`, 'invitation')
/** Invitations that nobody took up yet, by a name that opens nothing. */
export const openInvitationKey = (invitation: string) => key('invitations', invitation)
/** How often a person tried codes within the hour. */
export const triesKey = (person: string) => key(`person#${person}`, 'invitation-tries')
/** Counts who left the operators, so that of two at once none leaves the office without one. */
export const operatorsKey = key('settings', 'operators')

/** What operators did, by year and in order. */
export const journalKey = (year: number, at: string, entry: string) =>
  key(`journal#${year}`, `${at}#${entry}`)

/** How often a message may still be sent by one person or address, by windows of ten minutes. */
export const askedKey = (message: string, who: string, window: number) =>
  key(`asked#${message}#${who}`, String(window))

/** The vault's key, wrapped. */
export const vaultKeyKey = key('settings', 'vault-key')
