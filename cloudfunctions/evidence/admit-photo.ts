import { AdmitPhoto } from '../../contract/admit-photo'
import { ownClaim } from '../claims/claim'
import { open } from '../claims/states'
import { answers, isRefused, refuse } from '../deed'
import { claimKey } from '../keys'
import { letIn } from './let-in'
import { showPhoto } from './list-photos'

export const admitPhoto = answers(
  AdmitPhoto,
  (ports) =>
    async ({ claim: number, evidence }, { applicant }) => {
      if (!(await ownClaim(ports.table, number, applicant))) return refuse('not-found')
      const only = [{ kind: 'one-of', field: 'state', values: open }] as const
      const still = { kind: 'check', key: claimKey(number), only } as const
      const photo = await letIn(ports, number, evidence, [still])
      return isRefused(photo) ? photo : showPhoto(ports, number, photo)
    },
)
