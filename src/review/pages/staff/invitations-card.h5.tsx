import { useState } from 'react'
import type { ListInvitations } from '../../../../contract/list-invitations'
import type { ReplyOf } from '../../../../contract/message'
import { RevokeInvitation } from '../../../../contract/revoke-invitation'
import { sayStaffPost, staffWords as words } from '../../../../words/screens/staff'
import { sayTime } from '../../../../words/time'
import { Card, Link } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'
import { FormSheet } from '../../parts/form-sheet'
import { useSending } from '../../parts/use-sending'

type Invitations = ReplyOf<typeof ListInvitations>
type Invitation = Invitations['invitations'][number]

interface InvitationsCardProps extends Invitations {
  onRevoked: () => void
}

/** Who has not taken an invitation up yet; nothing where everybody has. */
export function InvitationsCard({ invitations, onRevoked }: InvitationsCardProps) {
  const [revoking, setRevoking] = useState<Invitation>()
  const close = () => setRevoking(undefined)
  const done = () => {
    close()
    onRevoked()
  }
  if (invitations.length === 0) return null
  return (
    <Card title={words.open}>
      <OpenTable invitations={invitations} onRevoke={setRevoking} />
      {revoking ? <RevokeSheet of={revoking} onDone={done} onClose={close} /> : null}
    </Card>
  )
}

interface OpenTableProps extends Invitations {
  onRevoke: (invitation: Invitation) => void
}

function OpenTable({ invitations, onRevoke }: OpenTableProps) {
  const { name, post, ways } = words.columns
  return (
    <DataTable
      label={words.open}
      head={[name, post, words.invitedAt, words.until, ways]}
      rows={invitations.map((one) => ({
        key: one.invitation,
        cells: [
          one.name,
          sayStaffPost(one.post),
          sayTime(one.at),
          sayTime(one.ends),
          <Link key="revoke" label={words.revokeOf(one.name)} onTap={() => onRevoke(one)}>
            {words.revoke}
          </Link>,
        ],
      }))}
    />
  )
}

interface RevokeSheetProps {
  of: Invitation
  onDone: () => void
  onClose: () => void
}

function RevokeSheet({ of: { invitation, name }, onDone, onClose }: RevokeSheetProps) {
  const { busy, failure, send } = useSending(RevokeInvitation, onDone)
  return (
    <FormSheet
      open
      grave
      title={words.revokeOf(name)}
      note={words.revokeNote}
      yes={words.revoke}
      {...{ busy, failure, onClose }}
      onYes={() => send({ invitation })}
    />
  )
}
