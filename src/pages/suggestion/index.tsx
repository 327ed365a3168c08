import { suggestionWords } from '../../../words/screens/suggestion'
import { call } from '../../services/call'
import { goBack } from '../../services/go'
import { useService } from '../../services/use-service'
import { Box, Button, Card, Cell, Row, Screen, Stack } from '../../ui'
import { SuggestionForm } from './suggestion-form'
import { useSuggestion } from './use-suggestion'
import './index.scss'

const words = suggestionWords

/** Open to guests. */
export default function SuggestionPage() {
  const suggestion = useSuggestion()
  const { number, again } = suggestion
  return (
    <Screen title={words.title}>
      <Stack>
        {number === undefined ? (
          <SuggestionForm suggestion={suggestion} />
        ) : (
          <Sent number={number} onAgain={again} />
        )}
        <Office />
      </Stack>
    </Screen>
  )
}

function Sent({ number, onAgain }: { number: string; onAgain: () => void }) {
  return (
    <Card title={words.sent}>
      <Box role="status">
        <Box className="suggestion__label">{words.number}</Box>
        <Box className="suggestion__number">{number}</Box>
        <Box className="suggestion__label">{words.sentNote}</Box>
      </Box>
      <Row>
        <Button onTap={goBack}>{words.back}</Button>
        <Button kind="quiet" onTap={onAgain}>
          {words.again}
        </Button>
      </Row>
    </Card>
  )
}

function Office() {
  const office = useService()?.office
  if (!office) return null
  return (
    <Card flush>
      <Cell
        icon="phone"
        title={`${office.name} ${office.phone}`}
        note={words.call}
        // What is seen stands in what is heard: who speaks to the screen says what he sees.
        label={`${words.callTo(office.phone)} ${office.name} ${office.phone} ${words.call}`}
        onTap={() => call(office.phone)}
      />
    </Card>
  )
}
