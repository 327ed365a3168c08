import { DropPhoto } from '../../contract/drop-photo'
import { attempt, guard } from '../attempt'
import { open } from '../claims/states'
import { ownClaim } from '../claims/claim'
import { answers, refuse } from '../deed'
import { claimKey, photoKey } from '../keys'
import { originalKey, pictureKey, quarantineKey, thumbnailKey } from './keys'

/** Off the draft first, then out of the store: a photo is never linked that is not there. */
export const dropPhoto = answers(
  DropPhoto,
  ({ table, evidence: store }) =>
    async ({ claim: number, evidence }, { applicant }) => {
      const claim = await ownClaim(table, number, applicant)
      if (!claim) return refuse('not-found')
      const refusal = await attempt(table, [
        ...guard('moved-on', {
          kind: 'check',
          key: claimKey(number),
          only: [{ kind: 'one-of', field: 'state', values: open }],
        }),
        ...guard('not-found', {
          kind: 'remove',
          key: photoKey(number, evidence),
          only: [{ kind: 'present' }],
        }),
      ])
      if (refusal) return refuse(refusal)
      for (const keyOf of [quarantineKey, originalKey, pictureKey, thumbnailKey])
        await store.remove(keyOf(number, evidence))
      return {}
    },
)
