import type { ReactNode } from 'react'
import { currentEdition } from '../../../policy/edition'
import type { Running } from '../../../policy/questions/running-range'
import { sayCertain, sayMost } from '../../../words/screens/range'
import { resultWords as words } from '../../../words/screens/result'
import { Box, Card, Stack, Words } from '../../ui'

/** What is certain and what is possible, kept apart. */
export function TotalsCard({ running, children }: { running: Running; children: ReactNode }) {
  const { total, uncounted } = running
  return (
    <Card>
      <Stack gap="s">
        <Box className="result__totals">
          <Box className="result__total">
            <Words className="result__label">{words.certain}</Words>
            <Words className="result__sum result__sum--certain">{sayCertain(total)}</Words>
          </Box>
          <Box className="result__total">
            <Words className="result__label">{words.possible}</Words>
            <Words className="result__sum">{sayMost(total)}</Words>
          </Box>
        </Box>
        {uncounted.length > 0 ? (
          <Words className="result__uncounted">{words.uncounted(uncounted.length)}</Words>
        ) : null}
        {children}
        <Words className="result__note">{words.totals}</Words>
        {currentEdition.issued === null ? (
          <Words className="result__note">{words.draft}</Words>
        ) : null}
      </Stack>
    </Card>
  )
}
