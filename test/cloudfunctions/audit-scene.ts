import type { Key, Row } from '../../cloudfunctions/ports/table'
import { openImports } from './import-scene'
import { approve, reviewedClaim } from './make-claim'
import { openOffice, openRound, signIn, signInContact } from './people'
import { marks } from './sample'

/** A world with an open round, an office, a company and an operator, and a hand that tampers. */
export const openAudit = async () => {
  const scene = await openImports()
  const { world } = scene
  const { table } = world.ports
  await openRound(world)
  const office = await openOffice(world)
  const contact = await signInContact(world)

  const reviewed = async (mark: string): Promise<string> =>
    (await reviewedClaim(world, 'madrid-trademark', [marks(mark)], contact, office)).claim
  const putRow = (row: Row) => table.transact([{ kind: 'put', row }], crypto.randomUUID())
  return {
    ...scene,
    office,
    contact,
    reviewed,
    approved: async (mark: string): Promise<string> => {
      const claim = await reviewed(mark)
      await approve(world, claim, 1_000_000, office)
      return claim
    },
    /** The operator with a token of now. */
    operate: () => signIn(world, 'operator'),
    putRow,
    remove: (key: Key) => table.transact([{ kind: 'remove', key }], crypto.randomUUID()),
    /** Changes a row behind the program’s back. */
    tamper: async (key: Key, change: (fields: Row['fields']) => Row['fields']) => {
      const row = await table.get(key)
      if (!row) throw new Error(`nothing to tamper with at ${key.partition}`)
      await putRow({ ...row, fields: change(row.fields) })
    },
  }
}
export type Audit = Awaited<ReturnType<typeof openAudit>>
