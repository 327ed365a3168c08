import { itemOf } from '../../../policy/edition'
import { compareNextYear } from '../../../policy/questions/next-year'
import { sayAward } from '../../../words/money'
import { resultWords as words } from '../../../words/screens/result'
import type { Reckoned } from '../../services/self-check'
import { Box, Card, Disclosure, Stack, Words } from '../../ui'

/** As much again a year later: yearly caps are free, what is counted over all years is not. */
export function NextYearCard({
  reckoned: { told, known, edition, running },
}: {
  reckoned: Reckoned
}) {
  const counted = running.assessment.lines.filter(
    ({ item, status }) => !running.uncounted.includes(item) && status !== 'ineligible',
  )
  if (counted.length === 0) return null
  const items = Object.fromEntries(counted.map(({ item }) => [item, told.items[item]]))
  const assessment = { ...running.assessment, lines: counted }
  const { total, lines } = compareNextYear({ ...told, items }, known, assessment, edition)
  return (
    <Card>
      <Disclosure title={words.nextYear(sayAward(total))}>
        <Stack gap="s">
          <Words className="result__note">{words.nextYearNote}</Words>
          {lines.map(({ item, now, then }) => (
            <Box key={item} className="result__years">
              <Box>{itemOf(item, edition).title}</Box>
              <Box className="result__year">
                {`${words.thisYear}${sayAward(now)} → ${words.then}${sayAward(then)}`}
              </Box>
            </Box>
          ))}
        </Stack>
      </Disclosure>
    </Card>
  )
}
