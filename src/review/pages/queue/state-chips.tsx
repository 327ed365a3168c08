import { queueStates, type QueueState } from '../../../../contract/shapes/queue'
import { queueStateWords, queueWords as words } from '../../../../words/screens/review'
import { Box, Tap, Words } from '../../../ui'

export interface StateChipsProps {
  value: QueueState
  counts: Readonly<Record<string, number>>
  onTell: (state: QueueState) => void
}

/** The queue's states with how many wait in each. */
export function StateChips({ value, counts, onTell }: StateChipsProps) {
  return (
    <Box className="chips" role="group" label={words.states}>
      {queueStates.map((state) => {
        const here = state === value
        const count = counts[state] ?? 0
        return (
          <Tap
            key={state}
            role="tab"
            current={here}
            className={`chip ${here ? 'chip--here' : ''}`}
            onTap={() => (here ? undefined : onTell(state))}
          >
            <Words>{queueStateWords[state]}</Words>
            <Words className={`chip__count ${count === 0 ? 'chip__count--none' : ''}`} quiet>
              {String(count)}
            </Words>
            <Words className="heard">{words.count(count)}</Words>
          </Tap>
        )
      })}
    </Box>
  )
}
