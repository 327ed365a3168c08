import type { OrganisationNotice } from '../../contract/shapes/notice'
import { sayOrganisation } from '../../words/organisation-notices'
import { noticeKey } from '../keys'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import { toSend } from './to-send'

export interface OrganisationTold {
  readonly event: OrganisationNotice['event']
  readonly organisation: { readonly applicant: string; readonly name: string }
  readonly why?: string | undefined
  /** Milliseconds since 1970. */
  readonly now: number
}

/** For the inbox and, as a result, for WeChat: what became of an organisation, or of who asks to act for it. */
export const tellOfOrganisation = (
  person: string,
  { event, organisation: { applicant, name }, why, now }: OrganisationTold,
): readonly Write[] => {
  const at = new Date(now).toISOString()
  const notice: OrganisationNotice = {
    notice: `${at}#${applicant}#${event}#${person}`,
    ...{ at, read: false, event, applicant, name },
    ...sayOrganisation(event, name, why),
  }
  const inbox: Write = { kind: 'put', row: rowOf(noticeKey(person, notice.notice), notice) }
  return [inbox, toSend(person, notice, 'result', now)]
}
