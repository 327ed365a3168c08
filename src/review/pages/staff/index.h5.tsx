import { useState } from 'react'
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
import { InviteSheet, type Invited } from './invite-sheet'
import { StaffTable, type Way } from './staff-table.h5'

export default function StaffPage() {
  return <OfficeScreen title={words.title}>{() => <Desk />}</OfficeScreen>
}

function Desk() {
  const from = useAsk(ListStaff, {})
  const [inviting, setInviting] = useState(false)
  const [invited, setInvited] = useState<Invited>()
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
  const onInvited = (one: Invited) => {
    setInvited(one)
    setInviting(false)
  }
  const close = () => setWay(undefined)
  return (
    <Stack>
      <Row apart gap="m">
        <Box>{words.about}</Box>
        <Button onTap={() => setInviting(true)}>{words.invite}</Button>
      </Row>
      {invited ? <Code of={invited} /> : null}
      {changed ? <Notice tone="success" title={words.changed} /> : null}
      <Loaded from={from}>
        {({ staff }) => (
          <>
            <StaffTable staff={staff} onWay={take} />
            {way ? <WaySheet {...way} staff={staff} onDone={done} onClose={close} /> : null}
          </>
        )}
      </Loaded>
      {inviting ? <InviteSheet onInvited={onInvited} onClose={() => setInviting(false)} /> : null}
    </Stack>
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
