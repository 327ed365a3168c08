import { suggestionWords } from '../../../words/screens/suggestion'
import { Area, Box, Button, Card, Choice, ErrorSummary, Field, Notice, Stack } from '../../ui'
import type { Fault, useSuggestion } from './use-suggestion'

const words = suggestionWords
const kinds = (['complaint', 'suggestion', 'question'] as const).map((kind) => ({
  value: kind,
  ...words.kinds[kind],
}))

interface SuggestionFormProps {
  suggestion: ReturnType<typeof useSuggestion>
}

export function SuggestionForm({ suggestion }: SuggestionFormProps) {
  const { faults, attempt, busy, failure, send } = suggestion
  return (
    <Stack>
      <ErrorSummary errors={faults} attempt={attempt} />
      <Box className="suggestion__label">{words.intro}</Box>
      <Card>
        <Questions suggestion={suggestion} />
      </Card>
      {failure ? (
        <Notice tone="error" title={words.failed}>
          {failure}
        </Notice>
      ) : null}
      <Button block busy={busy} onTap={send}>
        {words.send}
      </Button>
    </Stack>
  )
}

function Questions({ suggestion: { form, faults, tell } }: SuggestionFormProps) {
  const errorOf = (name: Fault['name']) => faults.find((fault) => fault.name === name)?.text
  return (
    <>
      <Choice
        name="suggestion-kind"
        label={words.kind}
        options={kinds}
        value={form.kind}
        error={errorOf('suggestion-kind')}
        onTell={(kind) => tell({ kind })}
      />
      <Area
        name="suggestion-words"
        label={words.words}
        hint={words.wordsHint}
        value={form.words}
        error={errorOf('suggestion-words')}
        maxlength={1000}
        onTell={(told) => tell({ words: told })}
      />
      <Field
        name="suggestion-reach"
        label={words.reach}
        hint={words.reachHint}
        optional
        value={form.reach}
        maxlength={60}
        onTell={(reach) => tell({ reach })}
      />
    </>
  )
}
