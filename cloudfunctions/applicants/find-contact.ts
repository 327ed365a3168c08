import { readClaim } from '../claims/claim'
import { applicantClaimKey, contactKey } from '../keys'
import type { Table } from '../ports/table'
import { ContactRow, parseRow } from '../rows'

/**
 * Who is told of something that concerns an applicant and no claim yet: its first contact. One that was
 * kept before contacts were listed has the contact of its newest claim, if it has any.
 */
export const findContact = async (table: Table, applicant: string): Promise<string | undefined> => {
  const { partition, sort: prefix } = contactKey(applicant, '')
  const { rows } = await table.query({ partition, prefix, limit: 1 })
  if (rows[0]) return parseRow(rows[0], ContactRow).person
  return contactOfNewest(table, applicant)
}

const contactOfNewest = async (table: Table, applicant: string) => {
  const { partition } = applicantClaimKey(applicant, '', '')
  const page = await table.query({ partition, prefix: 'claim#', order: 'down', limit: 1 })
  const number = page.rows[0]?.fields['claim']
  return typeof number === 'string' ? (await readClaim(table, number))?.contact : undefined
}
