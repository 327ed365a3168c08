import { useState } from 'react'
import { SubmitClaim } from '../../../contract/submit-claim'
import { commitment } from '../../../words/commitment'
import { ask, isLapsed } from '../../services/ask'
import { askConsent } from '../../services/consent'
import { goInstead } from '../../services/go'
import { sayFailure } from '../../services/say-failure'
import type { Draft } from './use-draft'

/** Handing the claim in: leave for messages is asked in the tap itself, before anything else. */
export const useSubmit = (draft: Draft) => {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ words: string; lapsed: boolean }>()
  const submit = async () => {
    const consent = askConsent()
    setBusy(true)
    await consent
    const view = draft.keeping.kind === 'saved' ? draft.view : await draft.save()
    if (view) await handIn(view)
    setBusy(false)
  }
  const handIn = async ({ claim, version }: Draft['view']) => {
    const answer = await ask(SubmitClaim, { claim, version, commitment: commitment.version })
    if (answer.kind === 'reply') return goInstead('claim-view', { claim })
    const details = detailsOf(answer.kind === 'refused' ? answer.refusal.more : undefined)
    return setFailure({
      words: [sayFailure(answer), ...details].join('；'),
      lapsed: isLapsed(answer),
    })
  }
  return { busy, failure, submit }
}

/** Reasons and numbers that a refusal adds. */
const detailsOf = (more: unknown): readonly string[] =>
  Array.isArray(more) ? more.filter((detail): detail is string => typeof detail === 'string') : []
