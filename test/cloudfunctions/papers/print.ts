import { serviceKey } from '../../../cloudfunctions/keys'
import { rowOf } from '../../../cloudfunctions/rows'
import { readService } from '../../../cloudfunctions/service/read-service'
import { PrintClaim, type PaperKind } from '../../../contract/print-claim'
import { ask, type Session } from '../send'
import type { World } from '../world'
import { readPdf, type ReadPdf } from './read-pdf'

export interface Printed extends ReadPdf {
  readonly name: string
  readonly bytes: Uint8Array
  readonly headers: Headers
}

/** A paper as a person gets it: asked for, and fetched by its link. */
export const print = async (
  world: World,
  claim: string,
  paper: PaperKind,
  as: Session,
): Promise<Printed> => {
  const { link, name } = await ask(world, PrintClaim, { claim, paper }, as)
  const answer = await world.app.request(link)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { name, bytes, headers: answer.headers, ...(await readPdf(bytes)) }
}

/** What the operator sets, or the seed: whether everything is sample data. */
export const keepService = async (world: World, sample: boolean): Promise<void> => {
  const { table } = world.ports
  const office = { name: '样例市知识产权局', phone: '0518-0000000' }
  const row = rowOf(serviceKey, { ...(await readService(table)), office, sample })
  await table.transact([{ kind: 'put', row }], crypto.randomUUID())
}
