import { readyFaults, returnWords as words } from '../../../../words/screens/review-return'
import { Area, Box, Row, Tap, Tick } from '../../../ui'
import { unmarked, type FaultPlace } from './fault-places'
import type { UsedClaim } from './use-claim'

interface FaultRowProps {
  place: FaultPlace
  used: UsedClaim
  errorOf: (name: string) => string | undefined
}

const MOST_WORDS = 300

/** One place that may need mending; ticked, it asks how. */
export function FaultRow({ place, used, errorOf }: FaultRowProps) {
  const { key, label, about } = place
  const { marks } = used.typed
  const mark = marks[key] ?? unmarked
  const tell = (part: Partial<typeof mark>) =>
    used.type({ marks: { ...marks, [key]: { ...mark, ...part } } })
  const error = errorOf(key)
  const unticked = errorOf(`${key}-on`)
  return (
    <Box className={`fault ${mark.on ? 'fault--on' : ''}`}>
      <Tick
        name={`${key}-on`}
        label={label}
        checked={mark.on}
        {...(unticked ? { error: unticked } : {})}
        onTell={(on) => tell({ on })}
      />
      {mark.on ? (
        <>
          <Area
            name={key}
            label={words.how(label)}
            {...(error ? { error } : {})}
            maxlength={MOST_WORDS}
            value={mark.words}
            onTell={(text) => tell({ words: text })}
          />
          <Ready about={about} onTap={(ready) => tell({ words: add(mark.words, ready) })} />
        </>
      ) : null}
    </Box>
  )
}

function Ready({ about, onTap }: Pick<FaultPlace, 'about'> & { onTap: (ready: string) => void }) {
  return (
    <Row>
      {readyFaults[about].map((ready) => (
        <Tap key={ready} className="ready" onTap={() => onTap(ready)}>
          {ready}
        </Tap>
      ))}
    </Row>
  )
}

const add = (written: string, ready: string): string => {
  if (written.includes(ready)) return written
  return `${written.trim() === '' ? '' : `${written.trim()}；`}${ready}`.slice(0, MOST_WORDS)
}
