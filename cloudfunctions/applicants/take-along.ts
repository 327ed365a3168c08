import type { Profile } from '../../contract/shapes/applicant'
import type { Notice } from '../../contract/shapes/notice'
import { TakeAlong } from '../../contract/take-along'
import { answers } from '../deed'
import { everyRow } from '../every-row'
import { noticeKey } from '../keys'
import type { Table } from '../ports/table'
import type { Vault } from '../ports/vault'
import { NoticeRow, parseRow, type ApplicantRow, type RowOf } from '../rows'
import { actedFor, claimsOf } from './acted-for'
import { joinsOf, showJoin } from './joins-of'

/** A copy for whoever it is about: the only answer that opens what is sealed. */
export const takeAlong = answers(
  TakeAlong,
  ({ table, vault }) =>
    async (_, { person, name, post }) => {
      const applicants = (await actedFor(table, person)).map(async (row) => ({
        applicant: row.applicant,
        profile: profileOf(vault, row),
        claims: [...(await claimsOf(table, row.applicant))],
      }))
      const notices = await noticesOf(table, person)
      const asking = (await joinsOf(table, person)).map((join) => showJoin(vault, join))
      return { person, name, post, applicants: await Promise.all(applicants), notices, asking }
    },
)

const profileOf = (vault: Vault, row: RowOf<typeof ApplicantRow>): Profile => {
  const { name, county, contact, bank } = row
  const phone = vault.open(row.phoneSealed)
  const account = vault.open(row.accountSealed)
  const common = { name, county, contact, phone, bank, account }
  if (row.kind === 'individual' && row.numberSealed)
    return {
      kind: 'individual',
      identityNumber: vault.open(row.numberSealed),
      ...common,
      roles: ['individual'],
    }
  const abroad = row.englishName ? { englishName: row.englishName } : {}
  return { kind: 'organisation', creditCode: row.number, ...abroad, ...common, roles: row.roles }
}

const noticesOf = async (table: Table, person: string): Promise<Notice[]> => {
  const { partition, sort: prefix } = noticeKey(person, '')
  const notices: Notice[] = []
  for await (const row of everyRow(table, { partition, prefix }))
    notices.push(parseRow(row, NoticeRow))
  return notices
}
