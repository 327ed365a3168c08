import type { Round } from '../../../../contract/shapes/round'
import { itemIds } from '../../../../policy/vocabulary'
import { roundStatusWords, roundsWords as words } from '../../../../words/screens/rounds'
import { sayDay } from '../../../../words/time'
import { go } from '../../../services/go'
import { Card, Empty, Link, Row, Tag } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'

export type RoundWay = 'edit' | 'open' | 'close' | 'prolong'

/** What may be done with a round, by where it stands. */
const waysOf: Readonly<Record<Round['status'], readonly RoundWay[]>> = {
  prepared: ['edit', 'open'],
  open: ['prolong', 'close'],
  closed: ['prolong', 'open'],
}

interface RoundsTableProps {
  rounds: readonly Round[]
  onWay: (way: RoundWay, of: Round) => void
}

export function RoundsTable({ rounds, onWay }: RoundsTableProps) {
  if (rounds.length === 0) return <Empty title={words.none} />
  return (
    <Card>
      <DataTable
        label={words.title}
        head={Object.values(words.columns)}
        rows={rounds.map((round) => ({ key: round.round, cells: cellsOf(round, onWay) }))}
      />
    </Card>
  )
}

const cellsOf = (round: Round, onWay: RoundsTableProps['onWay']) => [
  round.title,
  <Tag key="status" tone={round.status === 'open' ? 'good' : 'neutral'}>
    {roundStatusWords[round.status]}
  </Tag>,
  words.span(sayDay(round.opens), sayDay(round.closes)),
  words.span(sayDay(round.from), sayDay(round.to)),
  round.items.length === itemIds.length ? words.allItems : words.someItems(round.items.length),
  <Row key="ways" gap="m">
    {waysOf[round.status].map((way) => (
      <Link key={way} label={words.of(words[way], round.title)} onTap={() => onWay(way, round)}>
        {words[way]}
      </Link>
    ))}
    <Link
      label={words.of(words.progress, round.title)}
      onTap={() => go('round-progress', { round: round.round })}
    >
      {words.progress}
    </Link>
  </Row>,
]
