import { useState } from 'react'
import { ListVerifications } from '../../../../contract/list-verifications'
import { verificationsWords as words } from '../../../../words/screens/verifications'
import { Loaded } from '../../../frames/loaded'
import { MoreRows } from '../../../frames/more-rows'
import { WhenSignedIn } from '../../../frames/when-signed-in'
import { usePages } from '../../../services/use-pages'
import { Box, Card, Empty, Notice, Screen, Stack } from '../../../ui'
import { isReviewer } from '../../parts/is-reviewer'
import { LicenceSheet } from './licence-sheet.h5'
import { WaitingTable, type Waiting } from './waiting-table.h5'
import './index.scss'

export default function VerificationsPage() {
  return (
    <Screen title={words.title} wide>
      <WhenSignedIn>
        {({ post }) =>
          post && isReviewer(post) ? (
            <Desk />
          ) : (
            <Empty title={words.barred} note={words.barredNote} />
          )
        }
      </WhenSignedIn>
    </Screen>
  )
}

function Desk() {
  const pages = usePages(ListVerifications, {}, ({ waiting }) => waiting)
  const [open, setOpen] = useState<Waiting>()
  const [done, setDone] = useState<string>()
  const onDone = (said: string) => {
    setOpen(undefined)
    setDone(said)
    pages.first.reload()
  }
  return (
    <Stack>
      <Box>{words.about}</Box>
      {done ? <Notice tone="success" title={done} /> : null}
      <Loaded from={pages.first}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <Card>
              <WaitingTable waiting={pages.rows} onLook={setOpen} />
              <MoreRows pages={pages} failed={words.moreFailed} />
            </Card>
          )
        }
      </Loaded>
      {open ? (
        <LicenceSheet
          key={open.applicant}
          of={open}
          onDone={onDone}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </Stack>
  )
}
