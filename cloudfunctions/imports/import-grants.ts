import { ImportGrants } from '../../contract/import-grants'
import type { ToldOf } from '../../contract/message'
import type { ImportFault } from '../../contract/shapes/import-fault'
import { answers, type Staff } from '../deed'
import type { Ports } from '../ports'
import { checkGrant } from './check-grant'
import type { Fault, Grant } from './grant'
import { keepGrant } from './keep-grant'
import { weighGrants } from './weigh-grants'

type Told = ToldOf<typeof ImportGrants>

/** Looked at whole before anything is written; then row by row, so that what was interrupted goes on. */
export const importGrants = answers(ImportGrants, (ports) => async ({ dry, grants }, caller) => {
  const weighed = await weigh(ports, grants)
  const { good, already, faults } = weighed
  if (dry || faults.length > 0) return { good: good.length, imported: 0, already, faults }
  return keepAll(ports, caller, weighed)
})

interface Weighing {
  readonly good: readonly Grant[]
  readonly already: number
  readonly faults: ImportFault[]
}

const weigh = async ({ table, vault }: Ports, grants: Told['grants']): Promise<Weighing> => {
  const weighOne = weighGrants(table)
  const good: Grant[] = []
  const faults: ImportFault[] = []
  let already = 0
  for (const told of grants) {
    const grant = checkGrant(told, vault)
    const found = 'grant' in grant ? await weighOne(grant) : grant
    if (found === 'already') already += 1
    else if (found !== 'good') faults.push(...at(told.line, found))
    else if ('grant' in grant) good.push(grant)
  }
  return { good, already, faults }
}

/** A decision of the same moment may take what a row was weighed on: then that row is told, not forced. */
const keepAll = async (ports: Ports, by: Staff, { good, ...weighed }: Weighing) => {
  const faults: ImportFault[] = []
  let { already } = weighed
  let imported = 0
  for (const grant of good) {
    const kept = await keepGrant(ports, by, grant)
    if (kept === 'imported') imported += 1
    else if (kept === 'already') already += 1
    else faults.push(...at(grant.line, kept))
  }
  return { good: good.length, imported, already, faults }
}

const at = (line: number, faults: readonly Fault[]): readonly ImportFault[] =>
  faults.map((fault) => ({ line, ...fault }))
