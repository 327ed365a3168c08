import type { Key, Row, Table, Write } from '../../../cloudfunctions/ports/table'
import { keyOf } from '../../../cloudfunctions/adapters/table-rules'
import { newMark } from '../new-mark'
import { bringToCity, submitClaim } from '../../cloudfunctions/make-claim'
import { signInContact, type Office } from '../../cloudfunctions/people'
import { marks } from '../../cloudfunctions/sample'
import { openDoors, type World } from '../../cloudfunctions/world'

/** The rows of one claim as the server wrote them, and the names in them that each copy has its own of. */
export interface Mould {
  readonly rows: readonly Row[]
  /** Where the claim is counted: what each copy adds to a count. */
  readonly counts: readonly (readonly [Key, number])[]
  readonly claim: string
  readonly applicant: string
  readonly person: string
  readonly mark: string
}

const nameOf = ({ partition, sort }: Key): string => JSON.stringify([partition, sort])

/** What a run of transactions leaves behind: rows by key, and the sums of what was added. */
const openTrail = () => {
  const rows = new Map<string, Row>()
  const counts = new Map<string, readonly [Key, number]>()
  const follow = (write: Write): void => {
    const name = nameOf(keyOf(write))
    if (write.kind === 'put') rows.set(name, write.row)
    if (write.kind === 'remove') rows.delete(name)
    if (write.kind !== 'change') return
    const added = Object.values(write.add).reduce((sum, one) => sum + one, 0)
    counts.set(name, [write.key, (counts.get(name)?.[1] ?? 0) + added])
  }
  return { rows, counts, follow }
}

/** The same world, whose transactions leave a trail. */
const followed = (world: World, trail: ReturnType<typeof openTrail>): World => {
  const { table } = world.ports
  const transact: Table['transact'] = (writes, token) => {
    writes.forEach(trail.follow)
    return table.transact(writes, token)
  }
  const ports = { ...world.ports, table: { ...table, transact } }
  return { ...world, ports, app: openDoors(ports) }
}

/** Rows of a claim: what somebody needs to sign in and the city's own are not copied. */
const isOfClaim = ({ partition }: Row): boolean =>
  ['claim#', 'applicant#', 'queue#', 'names', 'person#'].some((beginning) =>
    partition.startsWith(beginning),
  )

/** Hands in a real claim, takes it to the city if wanted, and keeps what that wrote. */
export const castMould = async (
  world: World,
  office: Office,
  reviewed: boolean,
): Promise<Mould> => {
  const contact = await signInContact(world)
  const trail = openTrail()
  const watched = followed(world, trail)
  const mark = newMark()
  const { claim } = await submitClaim(watched, 'madrid-trademark', [marks(mark)], contact)
  if (reviewed) await bringToCity(watched, claim, office)
  const { applicant, person } = contact
  return {
    rows: [...trail.rows.values()].filter(isOfClaim),
    counts: [...trail.counts.values()],
    claim,
    applicant,
    person,
    mark,
  }
}
