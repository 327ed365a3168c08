import { checkWords as words } from '../../../../words/screens/review-checks'
import { Box, Row, Words } from '../../../ui'
import { VerdictTag } from './verdict-tag'
import type { Compared } from './use-looking'

/** What was declared, and under it what the photo says, letter under letter. */
export function ComparedBox({ compared: { verdict, label, declared } }: { compared: Compared }) {
  const { place: _, read: __, ...alone } = verdict
  return (
    <Box className="compared" live="polite">
      <Row apart>
        <Words className="compared__label">{label}</Words>
        <VerdictTag verdict={alone} label={label} declared={declared} onLook={() => undefined} />
      </Row>
      <Box className="compared__pair">
        <Words className="compared__who">{words.declared}</Words>
        <Words className="compared__value">{declared}</Words>
      </Box>
      <Box className="compared__pair">
        <Words className="compared__who">{words.onPhoto}</Words>
        <Words className="compared__value">
          {verdict.read ?? (verdict.verdict === 'agrees' ? declared : words.nothingRead)}
        </Words>
      </Box>
    </Box>
  )
}
