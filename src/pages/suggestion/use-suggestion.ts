import { useState } from 'react'
import { SendSuggestion } from '../../../contract/send-suggestion'
import type { ToldOf } from '../../../contract/message'
import { suggestionWords } from '../../../words/screens/suggestion'
import { ask } from '../../services/ask'
import { sayFailure } from '../../services/say-failure'

export interface Suggestion {
  kind: ToldOf<typeof SendSuggestion>['kind'] | undefined
  words: string
  reach: string
}

export interface Fault {
  readonly name: 'suggestion-kind' | 'suggestion-words'
  readonly text: string
}

const nothing: Suggestion = { kind: undefined, words: '', reach: '' }
const LEAST = 5

const findFaults = ({ kind, words }: Suggestion): readonly Fault[] => [
  ...(kind ? [] : [{ name: 'suggestion-kind', text: suggestionWords.unchosen } as const]),
  ...(words.trim().length < LEAST
    ? [{ name: 'suggestion-words', text: suggestionWords.short } as const]
    : []),
]

const toldOf = ({
  kind = 'question',
  words,
  reach,
}: Suggestion): ToldOf<typeof SendSuggestion> => ({
  kind,
  words: words.trim(),
  ...(reach.trim() ? { reach: reach.trim() } : {}),
})

/** A complaint, suggestion or question under way, and its number once it was sent. */
export const useSuggestion = () => {
  const [form, setForm] = useState(nothing)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [number, setNumber] = useState<string>()

  const send = async () => {
    setBusy(true)
    setFailure(undefined)
    const answer = await ask(SendSuggestion, toldOf(form))
    setBusy(false)
    if (answer.kind !== 'reply') return setFailure(sayFailure(answer))
    setNumber(answer.reply.number)
    setForm(nothing)
  }
  return {
    ...{ form, faults, attempt, busy, failure, number },
    tell: (changed: Partial<Suggestion>) => {
      setForm({ ...form, ...changed })
      setFaults(faults.filter(({ name }) => !(name.replace('suggestion-', '') in changed)))
    },
    send: () => {
      const found = findFaults(form)
      setFaults(found)
      setAttempt(attempt + 1)
      if (found.length === 0) void send()
    },
    again: () => setNumber(undefined),
  }
}
