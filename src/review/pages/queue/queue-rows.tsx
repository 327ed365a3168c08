import type { QueueRow } from '../../../../contract/shapes/queue'
import { itemOf } from '../../../../policy/edition'
import { sayAward } from '../../../../words/money'
import { queueWords as words } from '../../../../words/screens/review'
import { sayTime } from '../../../../words/time'
import { go } from '../../../services/go'
import { Box, Card, Cell, Words } from '../../../ui'

const { columns } = words

/** A card with a row for each claim; on a wide screen its parts stand in columns under a head. */
export function QueueRows({ claims }: { claims: readonly QueueRow[] }) {
  return (
    <Card flush>
      <Box className="queue__head" quiet>
        <Box className="queue__line">
          <Words>{columns.name}</Words>
          <Words>{columns.item}</Words>
          <Words>{columns.county}</Words>
          <Words>{columns.time}</Words>
        </Box>
        <Words className="queue__sums">{columns.sum}</Words>
      </Box>
      {claims.map((row) => (
        <Cell
          key={row.claim}
          title={<Line row={row} />}
          extra={<Words className="queue__sum queue__sum--wide">{sayAward(row.award)}</Words>}
          onTap={() => go('review-claim', { claim: row.claim })}
        />
      ))}
    </Card>
  )
}

function Line({ row }: { row: QueueRow }) {
  return (
    <Box className="queue__line">
      <Box className="queue__who">
        <Box className="queue__name">{row.name}</Box>
        <Box className="queue__number">{row.claim}</Box>
      </Box>
      <Box className="queue__item">{itemOf(row.item).title}</Box>
      <Box className="queue__sum queue__sum--narrow">{sayAward(row.award)}</Box>
      <Box className="queue__small">{row.county}</Box>
      <Box className="queue__small">{sayTime(row.submitted)}</Box>
    </Box>
  )
}
