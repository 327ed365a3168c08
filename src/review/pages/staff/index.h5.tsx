import { useState } from 'react'
import { ListInvitations } from '../../../../contract/list-invitations'
import { ListStaff } from '../../../../contract/list-staff'
import type { Colleague } from '../../../../contract/shapes/staff'
import { staffWords as words } from '../../../../words/screens/staff'
import { sayTime } from '../../../../words/time'
import { Loaded } from '../../../frames/loaded'
import { useAsk } from '../../../services/use-ask'
import { Box, Button, Notice, Row, Stack } from '../../../ui'
import { OfficeScreen } from '../../parts/office-screen.h5'
import { AwaySheet } from './away-sheet'
import { ChangeSheet } from './change-sheet'
import { EndSheet } from './end-sheet'
import { InvitationsCard } from './invitations-card.h5'
import { InviteSheet, type Invited } from './invite-sheet'
import { StaffTable, type Way } from './staff-table.h5'

export default function StaffPage() {
  return <OfficeScreen title={words.title}>{() => <Desk />}</OfficeScreen>
}

function Desk() {
  return (
    <Stack>
      <Invitations />
      <Colleagues />
    </Stack>
  )
}

/** Inviting somebody, and who has not accepted yet. */
function Invitations() {
  const open = useAsk(ListInvitations, {})
  const [inviting, setInviting] = useState(false)
  const [invited, setInvited] = useState<Invited>()
  const onChanged = (one?: Invited) => {
    setInvited(one)
    setInviting(false)
    open.reload()
  }
  return (
    <>
      <Row apart gap="m">
        <Box>{words.about}</Box>
        <Button onTap={() => setInviting(true)}>{words.invite}</Button>
      </Row>
      {invited ? <Code of={invited} /> : null}
      <Loaded from={open}>
        {({ invitations }) => (
          <InvitationsCard invitations={invitations} onRevoked={() => onChanged()} />
        )}
      </Loaded>
      {inviting ? <InviteSheet onInvited={onChanged} onClose={() => setInviting(false)} /> : null}
    </>
  )
}

function Colleagues() {
  const from = useAsk(ListStaff, {})
  const [way, setWay] = useState<{ way: Way; of: Colleague }>()
  const [changed, setChanged] = useState(false)
  const done = () => {
    setWay(undefined)
    setChanged(true)
    from.reload()
  }
  const take = (next: Way, of: Colleague) => {
    setChanged(false)
    setWay({ way: next, of })
  }
  const close = () => setWay(undefined)
  return (
    <>
      {changed ? <Notice tone="success" title={words.changed} /> : null}
      <Loaded from={from}>
        {({ staff }) => (
          <>
            <StaffTable staff={staff} onWay={take} />
            {way ? <WaySheet {...way} staff={staff} onDone={done} onClose={close} /> : null}
          </>
        )}
      </Loaded>
    </>
  )
}

function Code({ of: { name, code, ends } }: { of: Invited }) {
  return (
    <Notice tone="success" title={words.code(code)}>
      {words.codeNote(name, sayTime(ends))}
    </Notice>
  )
}

interface WaySheetProps {
  way: Way
  of: Colleague
  staff: readonly Colleague[]
  onDone: () => void
  onClose: () => void
}

function WaySheet({ way, staff, ...rest }: WaySheetProps) {
  switch (way) {
    case 'change':
      return <ChangeSheet {...rest} />
    case 'absence':
      return <AwaySheet {...rest} staff={staff} />
    case 'end':
      return <EndSheet {...rest} />
  }
}
