import type { ReplyOf } from '../../contract/message'
import { SearchClaims } from '../../contract/search-claims'
import { ClaimNumber } from '../../contract/shapes/claim'
import { referenceKey } from '../../policy/claims/references'
import { isCreditCode } from '../../policy/identifiers/credit-code'
import { isIdentityNumber } from '../../policy/identifiers/identity-number'
import { normalise } from '../../policy/identifiers/normalise'
import { itemIds } from '../../policy/vocabulary'
import { answers, type Refused, type Staff } from '../deed'
import { declaredKey, nameKey, numberKey } from '../keys'
import { pageOf } from '../page-of'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import { declaredIn } from '../reading/index-numbers'
import { NumberRow, read } from '../rows'
import { claimsOfApplicant } from './claims-of-applicant'
import { countyOf } from './sees-county'
import { searchedName } from './searched-name'
import { seenRows } from './seen-rows'

type Found = ReplyOf<typeof SearchClaims>

/** Each kind of number is looked up where it is kept; nothing is walked through. */
export const searchClaims = answers(SearchClaims, (ports) => async ({ text, after }, caller) => {
  const normal = normalise(text)
  const one = after === undefined ? await findByNumber(ports.table, normal, caller) : undefined
  if (one) return one
  if (isCreditCode(normal) || isIdentityNumber(normal))
    return findByCode(ports, normal, after, caller)
  const certified =
    after === undefined ? await findByCertificate(ports.table, text, caller) : undefined
  if (certified) return certified
  return findByName(ports.table, searchedName(text), after, caller)
})

/** The dash of a claim number may be left out. */
const findByNumber = async (
  table: Table,
  normal: string,
  { post }: Staff,
): Promise<Found | undefined> => {
  const number = ClaimNumber.safeParse(`${normal.slice(0, 4)}-${normal.slice(4)}`)
  if (!number.success) return undefined
  const claims = await seenRows(table, [{ sort: number.data }], post)
  return claims.length > 0 ? { by: 'claim', claims } : undefined
}

const findByCode = async (
  { table, vault }: Ports,
  normal: string,
  after: string | undefined,
  { post }: Staff,
): Promise<Found | Refused<'malformed'>> => {
  const known = await read(table, numberKey(vault.mark(normal)), NumberRow)
  if (!known) return { by: 'code', claims: [] }
  const page = await claimsOfApplicant(table, known.applicant, after, post)
  return 'refused' in page ? page : { by: 'code', ...page }
}

/** Under every item that may bear such a number; a number that was corrected since is none of the claim's. */
const findByCertificate = async (
  table: Table,
  number: string,
  { post }: Staff,
): Promise<Found | undefined> => {
  const keys = [...new Set(itemIds.map((item) => referenceKey(item, number)))]
  const found = await Promise.all(
    keys.map(async (key) => {
      const { rows } = await table.query({ partition: declaredKey(key, '').partition, limit: 20 })
      return seenRows(table, rows, post, (claim) => declaredIn(claim).includes(key))
    }),
  )
  const claims = found.flat()
  return claims.length > 0 ? { by: 'certificate', claims } : undefined
}

const findByName = async (
  table: Table,
  prefix: string,
  after: string | undefined,
  { post }: Staff,
): Promise<Found | Refused<'malformed'>> => {
  if (prefix === '') return { by: 'name', claims: [] }
  const { partition } = nameKey(countyOf(post) ?? null, '', '')
  const page = await pageOf(table, { partition, prefix, after, order: 'up' })
  if ('refused' in page) return page
  return { by: 'name', claims: await seenRows(table, page.rows, post), ...page.next }
}
