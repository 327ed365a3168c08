import { ListContacts } from '../../contract/list-contacts'
import { answers } from '../deed'
import { allRows } from '../every-row'
import { applicantKey, joinKey } from '../keys'
import { ApplicantRow, JoinRow, parseRow, read } from '../rows'
import { contactsOf } from './contacts-of'

export const listContacts = answers(
  ListContacts,
  ({ table }) =>
    async (_, { applicant, person }) => {
      const kept = await read(table, applicantKey(applicant), ApplicantRow)
      const contacts = await contactsOf(table, applicant)
      // Kept before contacts were listed: whoever asks is one.
      const all = contacts.some((one) => one.person === person)
        ? contacts
        : [{ person }, ...contacts]
      const joins = joinKey(applicant, '')
      const asking = await allRows(table, { partition: joins.partition, prefix: joins.sort })
      return {
        contacts: all.map((one) => ({
          person: one.person,
          name: one.name ?? kept?.contact ?? '',
          me: one.person === person,
        })),
        asking: asking
          .map((row) => parseRow(row, JoinRow))
          .map(({ phoneEnd, phoneSealed: _sealed, applicant: _applicant, ...join }) => ({
            ...join,
            phone: phoneEnd,
          })),
      }
    },
)
