import { progressWords as words } from '../../../../words/screens/round-progress'
import { Box, Card, Stack } from '../../../ui'
import { Bars } from '../../parts/bars.h5'
import { agesOf, percent, type Progress } from './figures'

/** From this age on a file is one to look after. */
const OLD = 31

export function AgesCard({ of }: { of: Progress }) {
  const { ages, oldest } = agesOf(of)
  const most = Math.max(...ages.map(({ count }) => count))
  return (
    <Card title={words.ages}>
      {most === 0 ? (
        <Box>{words.agesNone}</Box>
      ) : (
        <Stack gap="s">
          <Bars
            bars={ages.map(({ from, to, count }) => ({
              key: String(from),
              words: [words.age(from, to), words.count(count)].join('　'),
              percent: percent(count, most),
              ...(from >= OLD ? { tone: 'warn' as const } : {}),
            }))}
          />
          <Box className="progress-desk__note">{words.oldest(oldest)}</Box>
        </Stack>
      )}
    </Card>
  )
}
