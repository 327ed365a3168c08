import { ListInvitations } from '../../contract/list-invitations'
import { answers } from '../deed'
import { allRows } from '../every-row'
import { openInvitationKey } from '../keys'
import { OpenInvitationRow, parseRow } from '../rows'

/** The newest first; what has run out is no longer shown. */
export const listInvitations = answers(ListInvitations, ({ table, clock }) => async () => {
  const { partition } = openInvitationKey('')
  const rows = (await allRows(table, { partition })).map((row) => parseRow(row, OpenInvitationRow))
  return {
    invitations: rows
      .filter(({ ends }) => ends > clock.now())
      .sort((one, other) => (one.at < other.at ? 1 : -1))
      .map(({ invitation, name, post, at, ends }) => ({
        ...{ invitation, name, post, at },
        ends: new Date(ends).toISOString(),
      })),
  }
})
