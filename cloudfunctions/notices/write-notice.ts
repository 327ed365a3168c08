import type { HistoryEntry, MoveName } from '../../contract/shapes/claim'
import type { ClaimNotice } from '../../contract/shapes/notice'
import type { Claim } from '../claims/claim'
import { noticeKey } from '../keys'
import type { Write } from '../ports/table'
import type { TemplateName } from '../ports/wechat'
import { rowOf } from '../rows'
import { toSend } from './to-send'

type Event = NonNullable<ClaimNotice['event']>

/** What a contact hears of; what has a template also reminds in WeChat, the rest is inbox only. */
const heard: { readonly [event in Event]: TemplateName | 'inbox' | null } = {
  submit: null,
  accept: 'inbox',
  return: 'correction',
  'return-from-city': 'correction',
  review: 'inbox',
  approve: 'result',
  'approve-alone': 'result',
  reject: 'result',
  'reject-alone': 'result',
  'reject-lapsed': 'result',
  /** A result that they were told of holds no longer. */
  undo: 'result',
  'undo-lapse': 'correction',
  withdraw: null,
  assign: null,
  note: null,
  recheck: null,
  publish: 'inbox',
  object: 'inbox',
  dismiss: 'inbox',
  uphold: 'result',
  pay: 'payment',
  'due-soon': 'correction',
  overdue: 'inbox',
  /** The draft is there already: a tap confirms it. */
  offer: 'result',
}

/** Written for the office alone, though the applicant hears of the step. */
const amongThemselves: readonly MoveName[] = ['review', 'undo', 'undo-lapse', 'object', 'dismiss']

interface Told extends Pick<HistoryEntry, 'why' | 'faults' | 'amount' | 'due'> {
  readonly move: Event
  readonly now: number
}

/** The inbox is the truth, the WeChat message a reminder: both are written with the event itself. */
export const noticeWrites = (claim: Claim, told: Told): readonly Write[] => {
  const template = heard[told.move]
  if (!template) return []
  const notice = noticeOf(claim, told)
  const inbox: Write = { kind: 'put', row: rowOf(noticeKey(claim.contact, notice.notice), notice) }
  return template === 'inbox' ? [inbox] : [inbox, toSend(claim.contact, notice, template, told.now)]
}

const noticeOf = (claim: Claim, told: Told): ClaimNotice => {
  const { move, why, faults, amount, due, now } = told
  const at = new Date(now).toISOString()
  return {
    notice: `${at}#${claim.claim}#${claim.version}${isReminder(move) ? `#${move}` : ''}`,
    event: move,
    at,
    read: false,
    claim: claim.claim,
    item: claim.item,
    state: claim.state,
    applicant: claim.applicant,
    name: claim.applicantName,
    ...(amount === undefined ? {} : { amount }),
    ...(faults === undefined ? {} : { faults: faults.length }),
    ...(due === undefined ? {} : { due }),
    ...(why === undefined || amongThemselves.some((one) => one === move) ? {} : { why }),
  }
}

/** A reminder leaves the version as it is: it may be of the same moment as the step before. */
const isReminder = (event: Event): boolean => event === 'due-soon' || event === 'overdue'
