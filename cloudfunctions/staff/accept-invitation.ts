import { AcceptInvitation } from '../../contract/accept-invitation'
import { keepJournal } from '../audit/keep-journal'
import { answers, isRefused, refuse, type SignedIn } from '../deed'
import { invitationKey, openInvitationKey, personKey, staffKey, triesKey } from '../keys'
import type { Ports } from '../ports'
import type { Key, Write } from '../ports/table'
import { InvitationRow, PersonRow, read, rowOf, type RowOf } from '../rows'
import { countTry } from './count-try'
import { plainCode } from './invitation-code'
import { leaveOperators } from './leave-operators'

type Invitation = RowOf<typeof InvitationRow>

/** Told again by who took it up, because the answer was lost, it answers the same. */
export const acceptInvitation = answers(AcceptInvitation, (ports) => async ({ code }, caller) => {
  const { table, vault, clock } = ports
  if (!(await countTry(ports, caller.person))) return refuse('too-many-tries')
  const key = invitationKey(vault.mark(plainCode(code)))
  const invitation = await read(table, key, InvitationRow)
  if (!invitation) return refuse('code-wrong')
  const { name, post, state, person, ends } = invitation
  if (state === 'used')
    return person === caller.person && caller.post ? { name, post } : refuse('code-wrong')
  if (ends <= clock.now()) return refuse('code-wrong')
  const writes = await takeUp(ports, caller, invitation, key)
  if (isRefused(writes)) return writes
  const outcome = await table.transact(writes, crypto.randomUUID())
  if (outcome.done) return { name, post }
  return refuse(outcome.failed.includes(0) ? 'code-wrong' : 'moved-on')
})

const takeUp = async (
  { table, clock }: Ports,
  caller: SignedIn,
  invitation: Invitation,
  key: Key,
) => {
  const { person } = caller
  const { name, post } = invitation
  const before = await read(table, personKey(person), PersonRow)
  if (!before) throw new Error('somebody signed in who is not there')
  const leaves = before.post?.kind === 'operator' && post.kind !== 'operator'
  const leaving = leaves ? await leaveOperators(table, person) : undefined
  if (isRefused(leaving)) return leaving
  const used = rowOf(key, { ...invitation, state: 'used', person })
  const from = before.post ? { name: before.name, post: before.post } : undefined
  const doing = { by: { person, name }, now: clock.now(), what: AcceptInvitation.name }
  const row = rowOf(personKey(person), { ...before, name, post })
  const open = { kind: 'equals', field: 'state', value: 'open' } as const
  const writes: readonly Write[] = [
    { kind: 'put', row: used, only: [open] },
    { kind: 'put', row, only: [{ kind: 'present' }] },
    { kind: 'put', row: rowOf(staffKey(person), { person, name, post }) },
    { kind: 'remove', key: triesKey(person) },
    ...(invitation.invitation === undefined
      ? []
      : [{ kind: 'remove', key: openInvitationKey(invitation.invitation) } as const]),
    keepJournal({ ...doing, about: person, from, to: { name, post } }),
    ...(leaving ? [leaving] : []),
  ]
  return writes
}
