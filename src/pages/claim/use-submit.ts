import { useState } from 'react'
import { OpenClaim } from '../../../contract/open-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import type { RefusalCode } from '../../../contract/refusals'
import { commitment } from '../../../words/commitment'
import { ask, isLapsed, type Refusal } from '../../services/ask'
import { askConsent } from '../../services/consent'
import { goInstead } from '../../services/go'
import { forgetFills } from '../../services/photo-fills'
import { sayFailure } from '../../services/say-failure'
import type { Service } from '../../services/use-service'
import { sayNextRound } from './round-notice'
import type { Draft } from './use-draft'
import type { Photos } from './use-photos'

/** Refusals that a round to come will lift. */
const untilNext: readonly RefusalCode[] = ['no-open-round', 'item-not-open']

/** Handing the claim in: leave for messages is asked in the tap itself, before anything else. */
export const useSubmit = (draft: Draft, photos: Photos, service: Service | undefined) => {
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
  const handIn = async ({ claim, version, item }: Draft['view']) => {
    const answer = await ask(SubmitClaim, { claim, version, commitment: commitment.version })
    if (answer.kind === 'reply') {
      forgetFills(claim)
      return goInstead('claim-view', { claim })
    }
    const { code, more }: Partial<Refusal> = answer.kind === 'refused' ? answer.refusal : {}
    if (code === 'claim-faulty') await readAnew(claim)
    const next = code && untilNext.includes(code) ? sayNextRound(service, item) : undefined
    const details = [...detailsOf(more), ...(next ? [next] : [])]
    return setFailure({
      words: [sayFailure(answer), ...details].join('；'),
      lapsed: isLapsed(answer),
    })
  }
  /** The server saw a fault that the screen did not: what it saw shows it. */
  const readAnew = async (claim: string) => {
    const opened = await ask(OpenClaim, { claim })
    if (opened.kind !== 'reply') return
    draft.show(opened.reply)
    photos.show(opened.reply.photos)
  }
  return { busy, failure, submit }
}

/** Reasons and numbers that a refusal adds. */
const detailsOf = (more: unknown): readonly string[] =>
  Array.isArray(more) ? more.filter((detail): detail is string => typeof detail === 'string') : []
