import { useState } from 'react'
import type { Award } from '../../policy/vocabulary'
import { rangeWords as words, sayCertain, sayMost } from '../../words/screens/range'
import { Box, Words } from '../ui'
import './range-bar.scss'

/**
 * What is certain and what is possible, drawn on one line; as answers come its ends move towards each
 * other. The line is as long as the most that it ever held.
 */
export function RangeBar({ total }: { total: Award }) {
  const { min, max } = total
  const [widest, setWidest] = useState(1)
  const wide = max ?? min * 2
  if (wide > widest) setWidest(wide)
  const percent = (sum: number) => `${Math.round((sum / widest) * 1000) / 10}%`
  return (
    <Box className="range" role="status">
      <Box className="range__sums">
        <Words className="range__certain">{`${words.certain} ${sayCertain(total)}`}</Words>
        <Words className="range__possible">{`${words.possible} ${sayMost(total)}`}</Words>
      </Box>
      <Box className="range__rail" quiet>
        <Box
          className={`range__held ${max === null ? 'range__held--open' : ''}`}
          style={{ width: max === null ? '100%' : percent(max) }}
        />
        <Box className="range__sure" style={{ width: percent(min) }} />
      </Box>
    </Box>
  )
}
