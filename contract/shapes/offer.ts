import * as z from 'zod/mini'
import { Award } from './award'
import { Day } from '../facts'
import { ClaimNumber, ClaimState } from './claim'
import { ItemName } from './item-name'

/** Why a row of an official list is not offered; `words/offer-faults.ts` has a sentence for each. */
export const offerFaults = [
  'item-unknown',
  /** Its papers can't be spared by a list. */
  'item-not-listed',
  'number-wrong',
  'name-missing',
  'name-differs',
  'level-wrong',
  'bonus-wrong',
  'date-wrong',
  'date-outside',
  'reference-wrong',
  'reference-used',
  'row-twice',
  /** No round takes it today. */
  'item-not-open',
  'not-eligible',
] as const
export type OfferFaultCode = (typeof offerFaults)[number]

export const OfferFault = z.strictObject({
  /** The row's own line in the list. */
  line: z.int(),
  fault: z.enum(offerFaults),
  /** The line of the other row, the registered name, or the reason. */
  detail: z.optional(z.string()),
})
export type OfferFault = z.output<typeof OfferFault>

/**
 * How the company heard of it: a message in WeChat; the inbox alone; the message is on its way; not at
 * all, for it has no account yet.
 */
export const reaches = ['message', 'inbox', 'sending', 'none'] as const

/** A grant that a company is offered because an official list names it. */
export const Offer = z.strictObject({
  offer: z.string(),
  at: z.string(),
  name: z.string(),
  number: z.string(),
  item: ItemName,
  reference: z.string(),
  date: Day,
  /** What it comes to under the caps as they were when it was offered. */
  award: Award,
  reach: z.enum(reaches),
  /** The claim that waits for its confirmation, and where it stands now. */
  claim: z.optional(ClaimNumber),
  state: z.optional(ClaimState),
})
export type Offer = z.output<typeof Offer>
