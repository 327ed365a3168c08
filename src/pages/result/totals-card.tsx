import type { Award } from '../../../policy/vocabulary'
import { sayAward } from '../../../words/money'
import { resultWords as words } from '../../../words/screens/result'
import { Box, Card, Row, Words } from '../../ui'

/** What is certain, and what is possible. */
export const sayBoth = ({ min, max }: Award): readonly [certain: string, possible: string] => [
  sayAward({ min, max: min }),
  max === null ? words.open : sayAward({ min: max, max }),
]

/** What is certain and what is possible, kept apart. */
export function TotalsCard({ total }: { total: Award }) {
  const [certain, possible] = sayBoth(total)
  return (
    <Card>
      <Row apart gap="m">
        <Box className="result__total">
          <Words className="result__label">{words.certain}</Words>
          <Words className="result__sum result__sum--certain">{certain}</Words>
        </Box>
        <Box className="result__total">
          <Words className="result__label">{words.possible}</Words>
          <Words className="result__sum">{possible}</Words>
        </Box>
      </Row>
      <Box className="result__note">{words.totals}</Box>
    </Card>
  )
}
