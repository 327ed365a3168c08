import { DropPhoto } from '../../contract/drop-photo'
import { attempt, guard } from '../attempt'
import { open } from '../claims/states'
import { ownClaim } from '../claims/claim'
import { answers, refuse } from '../deed'
import { claimKey, photoKey } from '../keys'
import { PhotoRow, read } from '../rows'
import { filesOf } from './files-of'
import { unindexWrites } from './index-photo'
import { giveRoomBack } from './photo-room'

/** Off the draft first, then out of the store: a photo is never linked that is not there. */
export const dropPhoto = answers(
  DropPhoto,
  ({ table, evidence: store }) =>
    async ({ claim: number, evidence }, { applicant }) => {
      const claim = await ownClaim(table, number, applicant)
      const key = photoKey(number, evidence)
      const photo = claim && (await read(table, key, PhotoRow))
      if (!photo) return refuse('not-found')
      const only = [{ kind: 'one-of', field: 'state', values: open }] as const
      const refusal = await attempt(table, [
        ...guard('moved-on', { kind: 'check', key: claimKey(number), only }),
        ...guard('not-found', {
          kind: 'remove',
          key,
          only: [{ kind: 'equals', field: 'state', value: photo.state }],
        }),
        ...guard('moved-on', ...unindexWrites(number, photo), giveRoomBack(number)),
      ])
      if (refusal) return refuse(refusal)
      for (const file of filesOf(number, photo)) await store.remove(file)
      return {}
    },
)
