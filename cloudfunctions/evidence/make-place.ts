import type { InvitePhoto } from '../../contract/invite-photo'
import type { RefusalOf, ReplyOf, ToldOf } from '../../contract/message'
import { attempt, guard } from '../attempt'
import { refuse, type Refused } from '../deed'
import { photoKey } from '../keys'
import type { Ports } from '../ports'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'
import { quarantineKey } from './keys'
import { takeRoom } from './photo-room'

type Announced = Pick<ToldOf<typeof InvitePhoto>, 'document' | 'type' | 'size'>
type Code = Exclude<RefusalOf<typeof InvitePhoto>, 'not-found' | 'malformed'>

/**
 * A place for one photo under a claim or an organisation, as long as `still` holds, and the form that
 * brings it there; key, type and size are fixed in it.
 */
export const makePlace = async (
  { table, evidence: store, clock }: Ports,
  under: string,
  { document, type, size }: Announced,
  still: Write,
): Promise<ReplyOf<typeof InvitePhoto> | Refused<Code>> => {
  const evidence = crypto.randomUUID()
  const invited = new Date(clock.now()).toISOString()
  const row = { evidence, document, type, size, state: 'waiting', invited }
  const put = rowOf(photoKey(under, evidence), row)
  const refusal = await attempt(table, [
    ...guard('moved-on', still, { kind: 'put', row: put, only: [{ kind: 'absent' }] }),
    ...guard('too-many-photos', takeRoom(under)),
  ])
  if (refusal) return refuse(refusal)
  const form = await store.invite({ key: quarantineKey(under, evidence), type, size })
  return { evidence, url: form.url, fields: { ...form.fields } }
}
