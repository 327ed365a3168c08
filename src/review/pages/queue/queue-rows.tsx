import type { QueueRow } from '../../../../contract/shapes/queue'
import { itemOf } from '../../../../policy/edition'
import { stateWords } from '../../../../words/claim-states'
import { sayAward, sayMoney } from '../../../../words/money'
import { queueWords as words } from '../../../../words/screens/review'
import { sayDay, sayTime } from '../../../../words/time'
import { stateTone } from '../../../frames/state-tone'
import { go } from '../../../services/go'
import { Box, Card, Cell, Tag, Words } from '../../../ui'
import { shanghaiToday } from '../../../services/today'

const { columns } = words

interface QueueRowsProps {
  claims: readonly QueueRow[]
  /** What a row says of who has taken it. */
  sayHandler: (assignee: string) => string
  /** Rows of several states say which. */
  states?: boolean
}

/** A card with a row for each claim; on a wide screen its parts stand in columns under a head. */
export function QueueRows({ claims, sayHandler, states = false }: QueueRowsProps) {
  return (
    <Card flush>
      <Box className="queue__head" quiet>
        <Box className="queue__line">
          <Words>{columns.name}</Words>
          <Words>{columns.item}</Words>
          <Words>{columns.county}</Words>
          <Words>{columns.time}</Words>
          <Words>{columns.handler}</Words>
        </Box>
        <Words className="queue__sums">{columns.sum}</Words>
      </Box>
      {claims.map((row) => (
        <Cell
          key={row.claim}
          title={
            <Line
              row={row}
              handler={row.assignee === undefined ? '' : sayHandler(row.assignee)}
              states={states}
            />
          }
          extra={<Words className="queue__sum queue__sum--wide">{saySum(row)}</Words>}
          onTap={() => go('review-claim', { claim: row.claim })}
        />
      ))}
    </Card>
  )
}

interface LineProps {
  row: QueueRow
  handler: string
  states: boolean
}

function Line({ row, handler, states }: LineProps) {
  return (
    <Box className="queue__line">
      <Box className="queue__who">
        <Box className="queue__name">{row.name}</Box>
        <Box className="queue__number">{row.claim}</Box>
      </Box>
      <Box className="queue__item">
        <Words>{itemOf(row.item).title}</Words>
        {row.noted ? <Tag tone="warn">{words.noted[row.noted]}</Tag> : null}
        {states ? (
          <Box className="queue__state">
            <Tag tone={stateTone[row.state]}>{stateWords[row.state]}</Tag>
          </Box>
        ) : null}
      </Box>
      <Box className="queue__sum queue__sum--narrow">{saySum(row)}</Box>
      <Box className="queue__small">{row.county}</Box>
      <Box className="queue__small">
        <Words>{sayTime(row.submitted)}</Words>
        <Due row={row} />
      </Box>
      <Box className="queue__small">
        {handler === '' ? null : <Words className="queue__label">{columns.handler}</Words>}
        <Words>{handler}</Words>
      </Box>
    </Box>
  )
}

/** The last day of a correction; red once it has passed. */
function Due({ row: { state, due } }: { row: QueueRow }) {
  if (state !== 'returned' || due === undefined) return null
  const late = due < shanghaiToday()
  return (
    <Box className={`queue__due ${late ? 'queue__due--late' : ''}`}>
      {`${words.due(sayDay(due))}${late ? `，${words.overdue}` : ''}`}
    </Box>
  )
}

const saySum = ({ award, approved }: QueueRow): string =>
  approved === undefined ? sayAward(award) : `${words.approved}${sayMoney(approved)}`
