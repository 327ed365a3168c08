import { InvitePhoto } from '../../contract/invite-photo'
import { commonDocuments, referenceRules } from '../../policy/claims/references'
import { ownClaim, type Claim } from '../claims/claim'
import { documentsAsked } from '../claims/documents-asked'
import { open } from '../claims/states'
import { answers, refuse } from '../deed'
import { claimKey } from '../keys'
import type { Table } from '../ports/table'
import { makePlace } from './make-place'

const documentsOf = async (table: Table, claim: Claim): Promise<readonly string[]> => [
  ...referenceRules[claim.item].documents,
  ...commonDocuments,
  ...(await documentsAsked(table, claim)),
]

/** A form for one photo of an open claim. */
export const invitePhoto = answers(InvitePhoto, (ports) => async (told, { applicant }) => {
  const claim = await ownClaim(ports.table, told.claim, applicant)
  if (!claim) return refuse('not-found')
  const known = await documentsOf(ports.table, claim)
  if (!known.includes(told.document)) return refuse('malformed')
  const only = [{ kind: 'one-of', field: 'state', values: open }] as const
  return makePlace(ports, claim.claim, told, { kind: 'check', key: claimKey(claim.claim), only })
})
