import { useState } from 'react'
import { ListRounds } from '../../../../contract/list-rounds'
import type { Round } from '../../../../contract/shapes/round'
import { roundsWords as words } from '../../../../words/screens/rounds'
import { Loaded } from '../../../frames/loaded'
import { shanghaiToday } from '../../../services/today'
import { useAsk } from '../../../services/use-ask'
import { Box, Button, Notice, Row, Stack } from '../../../ui'
import { OfficeScreen } from '../../parts/office-screen.h5'
import { RoundSheet } from './round-sheet'
import { RoundsTable, type RoundWay } from './rounds-table.h5'
import { CloseSheet, OpenSheet, ProlongSheet } from './switch-sheets'
import { nextRound, typedOf } from './typed-round'

export default function RoundsPage() {
  return <OfficeScreen title={words.title}>{() => <Desk />}</OfficeScreen>
}

type Way = { readonly way: 'add' } | { readonly way: RoundWay; readonly of: Round }

function Desk() {
  const from = useAsk(ListRounds, {})
  const [way, setWay] = useState<Way>()
  const [done, setDone] = useState(false)
  const take = (next: Way) => {
    setDone(false)
    setWay(next)
  }
  const onDone = () => {
    setWay(undefined)
    setDone(true)
    from.reload()
  }
  const close = () => setWay(undefined)
  return (
    <Stack>
      <Row apart gap="m">
        <Box>{words.about}</Box>
        <Button onTap={() => take({ way: 'add' })}>{words.add}</Button>
      </Row>
      {done ? <Notice tone="success" title={words.done} /> : null}
      <Loaded from={from}>
        {({ rounds }) => (
          <>
            <RoundsTable rounds={rounds} onWay={(next, of) => take({ way: next, of })} />
            {way ? <WaySheet way={way} rounds={rounds} onDone={onDone} onClose={close} /> : null}
          </>
        )}
      </Loaded>
    </Stack>
  )
}

interface WaySheetProps {
  way: Way
  rounds: readonly Round[]
  onDone: () => void
  onClose: () => void
}

function WaySheet({ way, rounds, ...rest }: WaySheetProps) {
  const year = Number(shanghaiToday().slice(0, 4))
  switch (way.way) {
    case 'add':
      return <RoundSheet given={nextRound(rounds, year)} {...rest} />
    case 'edit':
      return <RoundSheet given={typedOf(way.of)} of={way.of} {...rest} />
    case 'open':
      return <OpenSheet of={way.of} {...rest} />
    case 'close':
      return <CloseSheet of={way.of} {...rest} />
    case 'prolong':
      return <ProlongSheet of={way.of} {...rest} />
  }
}
