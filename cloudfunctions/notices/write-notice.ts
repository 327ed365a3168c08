import type { ClaimState, HistoryEntry } from '../../contract/shapes/claim'
import type { Notice } from '../../contract/shapes/notice'
import type { Claim } from '../claims/claim'
import { noticeKey, outboxKey } from '../keys'
import type { Write } from '../ports/table'
import type { TemplateName } from '../ports/wechat'
import { rowOf } from '../rows'

/** The states a contact hears of; those with a template also remind in WeChat, the rest are inbox only. */
const heard: { readonly [state in ClaimState]?: TemplateName | 'inbox' } = {
  accepted: 'inbox',
  reviewed: 'inbox',
  returned: 'correction',
  approved: 'result',
  rejected: 'result',
}

type Event = Pick<HistoryEntry, 'why' | 'faults' | 'amount'>

/** The inbox is the truth, the WeChat message a reminder: both are written with the event itself. */
export const noticeWrites = (claim: Claim, event: Event, now: number): readonly Write[] => {
  const template = heard[claim.state]
  if (!template) return []
  const notice = noticeOf(claim, event, now)
  const inbox: Write = { kind: 'put', row: rowOf(noticeKey(claim.contact, notice.notice), notice) }
  return template === 'inbox' ? [inbox] : [inbox, send(claim, notice, template, now)]
}

const noticeOf = (claim: Claim, { why, faults, amount }: Event, now: number): Notice => {
  const at = new Date(now).toISOString()
  return {
    notice: `${at}#${claim.claim}#${claim.version}`,
    at,
    read: false,
    claim: claim.claim,
    item: claim.item,
    state: claim.state,
    applicant: claim.applicant,
    name: claim.applicantName,
    ...(amount === undefined ? {} : { amount }),
    ...(faults === undefined ? {} : { faults: faults.length }),
    ...(why === undefined || claim.state === 'reviewed' ? {} : { why }),
  }
}

const send = (claim: Claim, notice: Notice, template: TemplateName, now: number): Write => ({
  kind: 'put',
  row: rowOf(outboxKey(notice.notice), {
    message: notice.notice,
    person: claim.contact,
    template,
    notice,
    state: 'waiting',
    tries: 0,
    due: now,
  }),
})
