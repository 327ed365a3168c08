import type { Message } from '../../contract/message'
import { faultWords } from '../../words/fault'
import { offlineWords } from '../../words/screens/anywhere'
import type { Answer } from './ask'

/** The sentence for whatever kept an answer from being a reply. */
export const sayFailure = (answer: Exclude<Answer<Message>, { kind: 'reply' }>): string => {
  if (answer.kind === 'offline') return offlineWords
  return answer.kind === 'refused' ? answer.refusal.words : answer.words || faultWords
}
