import { queueStates } from '../../../../contract/shapes/queue'
import { currentEdition, itemOf, itemsOf } from '../../../../policy/edition'
import { queueStateWords, queueWords } from '../../../../words/screens/review'
import { deskWords as words } from '../../../../words/screens/review-desk'
import { useService } from '../../../services/use-service'
import { shanghaiToday } from '../../../services/today'
import { Field, Select } from '../../../ui'
import { isReviewer } from '../../parts/is-reviewer'
import { AbsenceLine } from './absence-line'
import type { UsedDesk } from './use-desk'

/** Every view there is: by state with its count, one's own, and by item, colleague or day. */
export function DeskRail({ desk }: { desk: UsedDesk }) {
  const { post, person, view, look, reload } = desk
  return (
    <nav className="rail" aria-label={queueWords.viewsLabel}>
      <RoundAndCounty desk={desk} />
      <ul className="rail__states">
        {isReviewer(post) ? (
          <Entry
            here={view.kind === 'mine'}
            label={queueWords.views.mine}
            onTap={() => look({ kind: 'mine' })}
          />
        ) : null}
        {queueStates.map((state) => (
          <Entry
            key={state}
            here={view.kind === 'state' && view.state === state}
            label={queueStateWords[state]}
            count={desk.counts.counts[state] ?? 0}
            onTap={() => look({ kind: 'state', state })}
          />
        ))}
      </ul>
      <OtherViews desk={desk} />
      {isReviewer(post) ? <AbsenceLine person={person} onChanged={reload} /> : null}
    </nav>
  )
}

interface EntryProps {
  here: boolean
  label: string
  count?: number
  onTap: () => void
}

function Entry({ here, label, count, onTap }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className={`rail__entry ${here ? 'rail__entry--here' : ''}`}
        aria-current={here ? 'page' : undefined}
        onClick={onTap}
      >
        <span>{label}</span>
        {count === undefined ? null : <span className="rail__count">{count}</span>}
      </button>
    </li>
  )
}

function RoundAndCounty({ desk }: { desk: UsedDesk }) {
  const { counts, round, county, post } = desk
  const service = useService()
  const counties = service?.counties ?? []
  return (
    <>
      {counts.rounds.length > 1 ? (
        <Select
          name="desk-round"
          label={queueWords.rounds}
          options={counts.rounds.map((one) => ({ value: one.round, label: one.title }))}
          value={round}
          onTell={desk.setRound}
        />
      ) : null}
      {post?.kind === 'county-reviewer' ? null : (
        <Select
          name="desk-county"
          label={words.county}
          options={[words.everyCounty, ...counties].map((value) => ({ value, label: value }))}
          value={county ?? words.everyCounty}
          onTell={(told) => desk.setCounty(told === words.everyCounty ? undefined : told)}
        />
      )}
    </>
  )
}

function OtherViews({ desk }: { desk: UsedDesk }) {
  const { view, look, round, colleagues } = desk
  return (
    <div className="rail__others">
      <Select
        name="desk-item"
        label={words.item}
        options={itemsOf(currentEdition).map(({ id }) => ({ value: id, label: itemOf(id).title }))}
        value={view.kind === 'item' ? view.item : undefined}
        onTell={(item) => (round === undefined ? undefined : look({ kind: 'item', round, item }))}
      />
      {colleagues.length > 0 ? (
        <Select
          name="desk-colleague"
          label={words.colleague}
          options={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
          value={view.kind === 'assignee' ? view.person : undefined}
          onTell={(person) => look({ kind: 'assignee', person })}
        />
      ) : null}
      <Field
        name="desk-due"
        type="date"
        label={words.due}
        value={view.kind === 'due' ? view.day : ''}
        from={`${Number(shanghaiToday().slice(0, 4)) - 1}-01-01`}
        onTell={(day) => (day === '' ? look(undefined) : look({ kind: 'due', day }))}
      />
    </div>
  )
}
