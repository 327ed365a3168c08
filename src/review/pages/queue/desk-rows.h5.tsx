import type { QueueRow } from '../../../../contract/shapes/queue'
import { itemOf } from '../../../../policy/edition'
import { stateWords } from '../../../../words/claim-states'
import { sayAward, sayMoney } from '../../../../words/money'
import { queueWords } from '../../../../words/screens/review'
import { deskWords as words } from '../../../../words/screens/review-desk'
import { sayDay, sayTime } from '../../../../words/time'
import { Loaded } from '../../../frames/loaded'
import { MoreRows } from '../../../frames/more-rows'
import { stateTone } from '../../../frames/state-tone'
import { go } from '../../../services/go'
import { shanghaiToday } from '../../../services/today'
import { Box, Empty, Notice, Tag } from '../../../ui'
import { sayNames } from './say-who'
import type { UsedDesk } from './use-desk'

interface DeskRowsProps {
  desk: UsedDesk
  onFocus: (claim: string) => void
}

const { columns } = queueWords

/** The claims of a view in a table; Enter on a row opens it. */
export function DeskRows({ desk, onFocus }: DeskRowsProps) {
  const { load, reload, busy, more } = desk.rows
  return (
    <Loaded from={{ load, reload, show: reload }}>
      {({ claims, next, standsInFor = [] }) =>
        claims.length === 0 && next === undefined ? (
          <None desk={desk} />
        ) : (
          <>
            {standsInFor.length > 0 ? (
              <Notice>{queueWords.standIn(sayNames(standsInFor, nameIn(desk)))}</Notice>
            ) : null}
            <Table desk={desk} claims={claims} onFocus={onFocus} />
            <Box className="office__count">{words.rows(claims.length, next !== undefined)}</Box>
            <MoreRows
              pages={{ busy, failed: false, ...(next === undefined ? {} : { more }) }}
              failed={queueWords.moreFailed}
            />
          </>
        )
      }
    </Loaded>
  )
}

function None({ desk: { view } }: { desk: UsedDesk }) {
  if (view.kind === 'search')
    return <Empty title={words.foundNone(view.text)} note={words.foundNoneNote} />
  return view.kind === 'mine' ? (
    <Empty title={queueWords.noneMine} note={queueWords.noneMineNote} />
  ) : (
    <Empty title={words.none} note={words.noneNote} />
  )
}

interface TableProps extends DeskRowsProps {
  claims: readonly QueueRow[]
}

function Table({ desk, claims, onFocus }: TableProps) {
  return (
    <table className="claims">
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.item}</th>
          <th scope="col">{columns.county}</th>
          <th scope="col">{columns.time}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{columns.handler}</th>
          <th scope="col" className="claims__sum">
            {columns.sum}
          </th>
        </tr>
      </thead>
      <tbody>
        {claims.map((row) => (
          <One key={row.claim} row={row} desk={desk} onFocus={onFocus} />
        ))}
      </tbody>
    </table>
  )
}

function One({ row, desk, onFocus }: Omit<TableProps, 'claims'> & { row: QueueRow }) {
  const open = () => go('review-claim', { claim: row.claim })
  return (
    <tr className="claims__row" onClick={open}>
      <td>
        <button
          type="button"
          className="claims__open"
          data-claim={row.claim}
          onFocus={() => onFocus(row.claim)}
        >
          <span className="claims__name">{row.name}</span>
          <span className="claims__number">{row.claim}</span>
        </button>
      </td>
      <td>{itemOf(row.item).title}</td>
      <td>{row.county}</td>
      <td className="claims__time">{sayTime(row.submitted)}</td>
      <td>
        <State row={row} />
      </td>
      <td>{sayHandler(row, desk)}</td>
      <td className="claims__sum">
        {row.approved === undefined
          ? sayAward(row.award)
          : `${queueWords.approved}${sayMoney(row.approved)}`}
      </td>
    </tr>
  )
}

/** Where it stands, the last day of a correction, and a note of the other side. */
function State({ row: { state, due, noted } }: { row: QueueRow }) {
  const late = due !== undefined && due < shanghaiToday()
  return (
    <span className="claims__state">
      <Tag tone={stateTone[state]}>{stateWords[state]}</Tag>
      {noted ? <Tag tone="warn">{queueWords.noted[noted]}</Tag> : null}
      {due === undefined ? null : (
        <span className={late ? 'claims__late' : 'claims__number'}>
          {`${queueWords.due(sayDay(due))}${late ? `，${queueWords.overdue}` : ''}`}
        </span>
      )}
    </span>
  )
}

const nameIn =
  ({ colleagues }: UsedDesk) =>
  (person: string): string | undefined =>
    colleagues.find((one) => one.person === person)?.name

const sayHandler = ({ assignee }: QueueRow, desk: UsedDesk): string => {
  if (assignee === undefined) return ''
  return assignee === desk.person ? queueWords.me : (nameIn(desk)(assignee) ?? queueWords.taken)
}
