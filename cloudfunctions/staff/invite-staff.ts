import { InviteStaff } from '../../contract/invite-staff'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { invitationKey, openInvitationKey } from '../keys'
import { rowOf } from '../rows'
import { readService } from '../service/read-service'
import { drawCode, plainCode } from './invitation-code'

const LIVES = 7 * 24 * 3_600_000

/** The code is told once and kept only as a mark that nobody without the key can make. */
export const inviteStaff = answers(
  InviteStaff,
  ({ table, vault, clock }) =>
    async ({ name, post }, caller) => {
      if (post.kind === 'county-reviewer') {
        const { counties } = await readService(table)
        if (!counties.includes(post.county)) return refuse('county-unknown')
      }
      const now = clock.now()
      const ends = now + LIVES
      const code = drawCode()
      const mark = vault.mark(plainCode(code))
      const invitation = crypto.randomUUID()
      const row = rowOf(invitationKey(mark), { name, post, ends, state: 'open', invitation })
      const at = new Date(now).toISOString()
      const open = rowOf(openInvitationKey(invitation), { invitation, mark, name, post, at, ends })
      const to = { name, post, ends: new Date(ends).toISOString() }
      const doing = { by: caller, now, what: InviteStaff.name, about: name, to }
      const outcome = await table.transact(
        [
          { kind: 'put', row, only: [{ kind: 'absent' }] },
          { kind: 'put', row: open },
          keepJournal(doing),
        ],
        crypto.randomUUID(),
      )
      if (!outcome.done) throw new Error('two invitations drew one code')
      return { code, ends: to.ends }
    },
)
