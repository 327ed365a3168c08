import type { Message } from '../../contract/message'
import { refusals, type RefusalCode } from '../../contract/refusals'

const unread: readonly RefusalCode[] = ['malformed', 'too-large']
const unknown: readonly RefusalCode[] = ['not-signed-in', 'session-over', 'no-csrf-header']

/** What the door refuses before the deed is asked. */
const atTheDoor: Readonly<Record<Message['sender'], readonly RefusalCode[]>> = {
  anyone: unread,
  person: [...unread, ...unknown],
  applicant: [...unread, ...unknown, 'no-applicant'],
  reviewer: [...unread, ...unknown, 'not-allowed'],
  'city-reviewer': [...unread, ...unknown, 'not-allowed'],
  desk: [...unread, ...unknown, 'not-allowed'],
  publisher: [...unread, ...unknown, 'not-allowed'],
  paymaster: [...unread, ...unknown, 'not-allowed'],
  operator: [...unread, ...unknown, 'not-allowed'],
  staff: [...unread, ...unknown, 'not-allowed'],
}

export interface Refusing {
  /** HTTP. */
  readonly status: number
  readonly codes: readonly RefusalCode[]
}

/** Every refusal that may answer this message, each once, under its status. */
export const listRefusals = ({ sender, most, refusals: own }: Message): readonly Refusing[] => {
  const slow: readonly RefusalCode[] = most === undefined ? [] : ['too-often']
  const codes = [...new Set([...atTheDoor[sender], ...slow, ...own])]
  const statuses = [...new Set(codes.map((code) => refusals[code]))]
  return statuses.map((status) => ({
    status,
    codes: codes.filter((code) => refusals[code] === status),
  }))
}
