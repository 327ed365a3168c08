import { ListOthers } from '../../../../contract/list-others'
import type { ClaimView } from '../../../../contract/shapes/claim'
import type { QueueRow } from '../../../../contract/shapes/queue'
import { itemOf } from '../../../../policy/edition'
import { stateWords } from '../../../../words/claim-states'
import { sayAward, sayMoney } from '../../../../words/money'
import { inspectWords as words, queueWords } from '../../../../words/screens/review'
import { MoreRows } from '../../../frames/more-rows'
import { stateTone } from '../../../frames/state-tone'
import { go } from '../../../services/go'
import { usePages } from '../../../services/use-pages'
import { Box, Card, Cell, Tag } from '../../../ui'

/** What else this applicant has handed in, and what became of it; a help, and nothing where it does not come. */
export function OthersCard({ claim: { claim } }: { claim: ClaimView }) {
  const pages = usePages(ListOthers, { claim }, ({ claims }) => claims)
  if (pages.first.load.kind !== 'ready') return null
  return (
    <Card title={words.others}>
      {pages.rows.length === 0 ? <Box className="desk-note">{words.othersNone}</Box> : null}
      {pages.rows.map((row) => (
        <Cell
          key={row.claim}
          title={itemOf(row.item).title}
          note={`${row.claim}　${saySum(row)}`}
          extra={<Tag tone={stateTone[row.state]}>{stateWords[row.state]}</Tag>}
          onTap={() => go('review-claim', { claim: row.claim })}
        />
      ))}
      <MoreRows pages={pages} failed={queueWords.moreFailed} />
    </Card>
  )
}

const saySum = ({ award, approved }: QueueRow): string =>
  approved === undefined ? sayAward(award) : `${queueWords.approved}${sayMoney(approved)}`
