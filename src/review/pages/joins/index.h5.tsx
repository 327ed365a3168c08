import { useState } from 'react'
import { ListJoins } from '../../../../contract/list-joins'
import { joinsWords as words } from '../../../../words/screens/joins'
import { Loaded } from '../../../frames/loaded'
import { MoreRows } from '../../../frames/more-rows'
import { usePages } from '../../../services/use-pages'
import { Box, Card, Empty, Notice, Stack } from '../../../ui'
import { OfficeScreen } from '../../parts/office-screen.h5'
import { JoinsTable, type AskedJoin, type JoinWay } from './joins-table.h5'
import { SettleSheet } from './settle-sheet'

export default function JoinsPage() {
  return <OfficeScreen title={words.title}>{() => <Desk />}</OfficeScreen>
}

function Desk() {
  const pages = usePages(ListJoins, {}, ({ joins }) => joins)
  const [settling, setSettling] = useState<{ way: JoinWay; of: AskedJoin }>()
  const [done, setDone] = useState(false)
  const onDone = () => {
    setSettling(undefined)
    setDone(true)
    pages.first.reload()
  }
  return (
    <Stack>
      <Box>{words.about}</Box>
      {done ? <Notice tone="success" title={words.done} /> : null}
      <Loaded from={pages.first}>
        {() =>
          pages.rows.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <Card>
              <JoinsTable joins={pages.rows} onWay={(way, of) => setSettling({ way, of })} />
              <MoreRows pages={pages} failed={words.moreFailed} />
            </Card>
          )
        }
      </Loaded>
      {settling ? (
        <SettleSheet {...settling} onDone={onDone} onClose={() => setSettling(undefined)} />
      ) : null}
    </Stack>
  )
}
