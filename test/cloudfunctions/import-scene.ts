import { ledgerYearKey, numberKey } from '../../cloudfunctions/keys'
import { LedgerRow, NumberRow, read } from '../../cloudfunctions/rows'
import { ImportGrants, type ToldGrant } from '../../contract/import-grants'
import { signInReviewer } from './people'
import { creditCode } from './sample'
import { ask } from './send'
import { openEmbeddedWorld, type World } from './world'

/** A grant of a sample company that nobody has registered yet. */
export const grant = (line: number, change: Partial<ToldGrant> = {}): ToldGrant => ({
  line,
  name: '样例科技7号有限公司',
  number: creditCode(7),
  item: 'madrid-trademark',
  year: 2026,
  amount: 1_000_000,
  paper: `样知发〔2026〕${line}号`,
  references: [],
  ...change,
})

/** A world with an operator, and what the tests of imports ask of it. */
export const openImports = async () => {
  const world = openEmbeddedWorld()
  const operator = await signInReviewer(world, 'operator', { kind: 'operator' })
  const tell = (grants: readonly ToldGrant[], dry = false, as: World = world) =>
    ask(as, ImportGrants, { dry, grants: [...grants] }, operator)
  const applicantOf = async (number: string) =>
    (await read(world.ports.table, numberKey(world.ports.vault.mark(number)), NumberRow))?.applicant
  return {
    world,
    operator,
    tell,
    applicantOf,
    faultsOf: async (...grants: readonly ToldGrant[]) => (await tell(grants, true)).faults,
    everyRow: async () => JSON.stringify(await world.ports.table.walk({})),
    ledgerOf: async (number: string) => {
      const applicant = (await applicantOf(number)) ?? ''
      return read(world.ports.table, ledgerYearKey(applicant, 2026, 'madrid-trademark'), LedgerRow)
    },
    /** Name and number that a contact registered. */
    profileOf: async (applicant: string) => {
      const { rows } = await world.ports.table.query({ partition: `applicant#${applicant}` })
      const [row] = rows.filter(({ sort }) => sort === 'applicant')
      return { name: String(row?.fields['name']), number: String(row?.fields['number']) }
    },
  }
}
export type Imports = Awaited<ReturnType<typeof openImports>>
