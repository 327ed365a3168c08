import { RevokeInvitation } from '../../contract/revoke-invitation'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { invitationKey, openInvitationKey } from '../keys'
import { OpenInvitationRow, read } from '../rows'

/** Of a revocation and somebody who takes it up at once, one comes first and the other is refused. */
export const revokeInvitation = answers(
  RevokeInvitation,
  ({ table, clock }) =>
    async ({ invitation }, caller) => {
      const open = await read(table, openInvitationKey(invitation), OpenInvitationRow)
      if (!open) return refuse('not-found')
      const { mark, name, post } = open
      const doing = { by: caller, now: clock.now(), what: RevokeInvitation.name, about: name }
      const still = [{ kind: 'equals', field: 'state', value: 'open' }] as const
      const { done } = await table.transact(
        [
          { kind: 'remove', key: invitationKey(mark), only: still },
          { kind: 'remove', key: openInvitationKey(invitation) },
          keepJournal({ ...doing, from: { name, post } }),
        ],
        crypto.randomUUID(),
      )
      return done ? {} : refuse('moved-on')
    },
)
