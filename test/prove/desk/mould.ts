import { walkTable } from '../../../cloudfunctions/audit/walk-table'
import { numberClaim } from '../../../cloudfunctions/claims/number-claim'
import { countKey } from '../../../cloudfunctions/keys'
import { MOST_WRITES, type Row, type Write } from '../../../cloudfunctions/ports/table'
import { bringToCity, submitClaim } from '../../cloudfunctions/make-claim'
import { round2026, signInContact, type Office } from '../../cloudfunctions/people'
import { creditCode, marks } from '../../cloudfunctions/sample'
import type { World } from '../../cloudfunctions/world'
import { newMark } from '../new-mark'

/** What tells one claim from another: each copy has its own. */
export interface Names {
  readonly claim: string
  readonly applicant: string
  readonly person: string
  readonly code: string
  readonly mark: string
  readonly name: string
}

export interface Mould extends Names {
  readonly state: 'submitted' | 'reviewed'
  /** The rows of the claim and of its applicant, as the server wrote them, as one text. */
  readonly text: string
}

let companies = 0

/** Company names that share beginnings as real ones do: some hundreds under each. */
const beginnings = ['连云港', '海州', '东海', '江苏', '苏北', '港城', '花果山', '云台']
const middles = ['海洋', '新材', '生物', '装备', '智能', '农业', '水晶', '医药', '物流', '检测']
const drawName = (n: number): string =>
  `样例${beginnings[n % 8] ?? ''}${middles[Math.floor(n / 8) % 10] ?? ''}${n}号有限公司`

export const newNames = (): Names => {
  companies += 1
  return {
    claim: numberClaim(2026),
    applicant: crypto.randomUUID(),
    person: crypto.randomUUID(),
    code: creditCode(100_000 + companies),
    mark: newMark(),
    name: drawName(companies),
  }
}

/** Hands in a real claim, takes it to the city if wanted, and keeps what that wrote. */
export const castMould = async (
  world: World,
  office: Office,
  state: Mould['state'],
): Promise<Mould> => {
  const { code, mark, name } = newNames()
  const contact = await signInContact(world, { name, creditCode: code })
  const { claim } = await submitClaim(world, 'madrid-trademark', [marks(mark)], contact)
  if (state === 'reviewed') await bringToCity(world, claim, office)
  const { applicant, person } = contact
  const rows: Row[] = []
  for await (const row of walkTable(world.ports.table))
    if (isOf([claim, applicant, person], row)) rows.push(row)
  return { claim, applicant, person, code, mark, name, state, text: JSON.stringify(rows) }
}

/** Neither what somebody needs to sign in, nor the counts: those are added to. */
const isOf = (names: readonly string[], row: Row): boolean => {
  if (['session#', 'openid#', 'count#'].some((one) => row.partition.startsWith(one))) return false
  const text = JSON.stringify(row)
  return names.some((name) => text.includes(name))
}

/** The rows of the mould under other names. */
const copyAs = ({ vault }: World['ports'], mould: Mould, names: Names): Row[] =>
  JSON.parse(
    mould.text
      .replaceAll(mould.claim, names.claim)
      .replaceAll(mould.applicant, names.applicant)
      .replaceAll(mould.person, names.person)
      .replaceAll(vault.mark(mould.code), vault.mark(names.code))
      .replaceAll(mould.code, names.code)
      .replaceAll(mould.mark, names.mark)
      .replaceAll(mould.name, names.name),
  ) as Row[]

/** Lays so many copies beside the moulds, straight into the table; answers the last one's names. */
export const fill = async (
  { ports }: World,
  moulds: readonly [Mould, Mould],
  claims: number,
): Promise<Names> => {
  let last: Names = moulds[0]
  let writes: Write[] = []
  const flush = async () => {
    for (; writes.length > 0; writes = writes.slice(MOST_WRITES))
      await ports.table.transact(writes.slice(0, MOST_WRITES), crypto.randomUUID())
  }
  for (let n = 0; n < claims; n += 1) {
    last = newNames()
    const mould = moulds[n % 2] ?? moulds[0]
    writes.push(...copyAs(ports, mould, last).map((row): Write => ({ kind: 'put', row })))
    if (writes.length > MOST_WRITES) await flush()
  }
  await flush()
  for (const { state } of moulds) {
    const key = countKey(round2026.round, '海州区', state)
    const add = { claims: Math.floor(claims / 2) }
    await ports.table.transact([{ kind: 'change', key, add }], crypto.randomUUID())
  }
  return last
}
