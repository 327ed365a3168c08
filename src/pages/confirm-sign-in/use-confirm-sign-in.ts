import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { ConfirmWebSignIn } from '../../../contract/confirm-web-sign-in'
import { ask } from '../../services/ask'
import { askConsent } from '../../services/consent'
import { sayFailure } from '../../services/say-failure'

export type Confirming =
  | { readonly kind: 'asking' | 'busy' | 'done' | 'expired' | 'missing' }
  | { readonly kind: 'failed'; readonly words: string }

/** WeChat hands the scene over URI-encoded; the nonce in it is one time's. */
export const useConfirmSignIn = () => {
  const nonce = decodeURIComponent(useRouter().params.scene ?? '')
  const [state, setState] = useState<Confirming>({ kind: nonce ? 'asking' : 'missing' })
  const confirm = () => {
    // First, and in the tap itself: WeChat asks for leave nowhere else.
    const consent = askConsent()
    setState({ kind: 'busy' })
    void consent.then(() => send(nonce)).then(setState)
  }
  return { state, confirm }
}

const send = async (nonce: string): Promise<Confirming> => {
  const answer = await ask(ConfirmWebSignIn, { nonce })
  if (answer.kind === 'reply') return { kind: 'done' }
  const expired = answer.kind === 'refused' && answer.refusal.code === 'sign-in-expired'
  return expired ? { kind: 'expired' } : { kind: 'failed', words: sayFailure(answer) }
}
