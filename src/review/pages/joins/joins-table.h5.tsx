import type { ListJoins } from '../../../../contract/list-joins'
import type { ReplyOf } from '../../../../contract/message'
import { joinOutcomes } from '../../../../contract/settle-join'
import { joinsWords as words } from '../../../../words/screens/joins'
import { sayTime } from '../../../../words/time'
import { Box, Link, Row } from '../../../ui'
import { DataTable } from '../../parts/data-table.h5'

export type AskedJoin = ReplyOf<typeof ListJoins>['joins'][number]
export type JoinWay = (typeof joinOutcomes)[number]

interface JoinsTableProps {
  joins: readonly AskedJoin[]
  onWay: (way: JoinWay, of: AskedJoin) => void
}

export function JoinsTable({ joins, onWay }: JoinsTableProps) {
  return (
    <DataTable
      label={words.title}
      head={Object.values(words.columns)}
      rows={joins.map((join) => ({
        key: `${join.applicant} ${join.person}`,
        cells: cellsOf(join, onWay),
      }))}
    />
  )
}

const twoLines = (key: string, above: string, below: string) => (
  <Box key={key}>
    <Box>{above}</Box>
    <Box>{below}</Box>
  </Box>
)

const cellsOf = (join: AskedJoin, onWay: JoinsTableProps['onWay']) => [
  twoLines('applicant', join.applicantName, join.number),
  twoLines('asking', join.name, join.phone),
  join.why,
  twoLines('contact', join.contact, join.contactPhone),
  sayTime(join.at),
  <Row key="ways" gap="m">
    {joinOutcomes.map((way) => (
      <Link key={way} label={words.of(words.ways[way], join.name)} onTap={() => onWay(way, join)}>
        {words.ways[way]}
      </Link>
    ))}
  </Row>,
]
