import { CheckPapers } from '../../../../contract/check-papers'
import type { ReplyOf } from '../../../../contract/message'
import type { ClaimView } from '../../../../contract/shapes/claim'
import { useAwaited } from '../../../services/use-awaited'

export type PapersChecked = ReplyOf<typeof CheckPapers>

export interface Checks {
  readonly kind: 'asking' | 'ready' | 'failed'
  readonly reply?: PapersChecked
}

/** Whether nothing is read here, so that there is nothing to say of it. */
export const isIdle = ({ readings }: PapersChecked): boolean =>
  readings.every(({ state }) => state === 'off')

/**
 * The references beside the photos, asked for once the claim is shown: it never waits for them. They go
 * by their places in the claim, so that what was asked or answered of another version says nothing of this one.
 */
export const useChecks = ({ claim, version }: ClaimView): Checks => {
  const { reply, since, failure } = useAwaited(
    CheckPapers,
    { claim },
    {
      wanted: true,
      since: String(version),
      waits: ({ readings }) => readings.some(({ state }) => state === 'waiting'),
    },
  )
  if (!reply || since !== String(version)) return { kind: failure ? 'failed' : 'asking' }
  return reply.version === version ? { kind: 'ready', reply } : { kind: 'failed' }
}
