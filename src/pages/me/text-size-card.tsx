import { meWords } from '../../../words/screens/me'
import { chooseTextSize } from '../../frames/text-size'
import { Box, Card, Tick, useElder } from '../../ui'

/** The large look, on every screen at once; the phone remembers it. */
export function TextSizeCard() {
  const large = useElder()
  const label = (
    <>
      {meWords.large}
      <Box className="me__note">{meWords.largeNote}</Box>
    </>
  )
  return (
    <Card title={meWords.look}>
      <Tick name="me-large" label={label} checked={large} onTell={chooseTextSize} />
    </Card>
  )
}
