import { DropPhoto } from '../../contract/drop-photo'
import { ask, type Answer } from './ask'

type Dropped = Answer<typeof DropPhoto>

/** Takes a photo off its draft; nothing where it is off, otherwise what came in between. */
export const dropPhoto = async (
  claim: string,
  evidence: string,
): Promise<Exclude<Dropped, { kind: 'reply' }> | undefined> => {
  const answer = await ask(DropPhoto, { claim, evidence })
  return answer.kind === 'reply' || goneBefore(answer) ? undefined : answer
}

/** One that was turned away is off the draft already. */
const goneBefore = (answer: Dropped): boolean =>
  answer.kind === 'refused' && answer.refusal.code === 'not-found'

/** The same for what nobody sees any more: tried until it is answered, less and less often. */
export const giveUpPhoto = async (claim: string, evidence: string, pace = 6000): Promise<void> => {
  const failed = await dropPhoto(claim, evidence)
  if (!failed || failed.kind === 'refused') return
  setTimeout(() => void giveUpPhoto(claim, evidence, Math.min(pace * 2, 60_000)), pace)
}
