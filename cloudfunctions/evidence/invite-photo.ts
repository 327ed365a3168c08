import { InvitePhoto } from '../../contract/invite-photo'
import { commonDocuments, referenceRules } from '../../policy/claims/references'
import { attempt, guard } from '../attempt'
import { open } from '../claims/states'
import { ownClaim, type Claim } from '../claims/claim'
import { answers, refuse } from '../deed'
import { claimKey, photoKey } from '../keys'
import { rowOf } from '../rows'
import { quarantineKey } from './keys'
import { takeRoom } from './photo-room'

const documentsOf = ({ item }: Claim): readonly string[] => [
  ...referenceRules[item].documents,
  ...commonDocuments,
]

/** A form for one photo of an open claim; key, type and size are fixed in it. */
export const invitePhoto = answers(
  InvitePhoto,
  ({ table, evidence: store, clock }) =>
    async (told, { applicant }) => {
      const claim = await ownClaim(table, told.claim, applicant)
      if (!claim) return refuse('not-found')
      if (!documentsOf(claim).includes(told.document)) return refuse('malformed')
      const evidence = crypto.randomUUID()
      const invited = new Date(clock.now()).toISOString()
      const { document, type, size } = told
      const row = { evidence, document, type, size, state: 'waiting', invited }
      const only = [{ kind: 'one-of', field: 'state', values: open }] as const
      const put = rowOf(photoKey(claim.claim, evidence), row)
      const refusal = await attempt(table, [
        ...guard('moved-on', { kind: 'check', key: claimKey(claim.claim), only }),
        ...guard('moved-on', { kind: 'put', row: put, only: [{ kind: 'absent' }] }),
        ...guard('too-many-photos', takeRoom(claim.claim)),
      ])
      if (refusal) return refuse(refusal)
      const form = await store.invite({ key: quarantineKey(claim.claim, evidence), type, size })
      return { evidence, url: form.url, fields: { ...form.fields } }
    },
)
