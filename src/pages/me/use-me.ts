import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { ActFor } from '../../../contract/act-for'
import { forgetApplicantDraft } from '../../services/applicant-draft'
import { ask } from '../../services/ask'
import { refreshMe, signOut, useMe } from '../../services/me'
import { sayFailure } from '../../services/say-failure'

export interface Switching {
  /** The applicant that is being taken up. */
  readonly to: string | undefined
  readonly failure: string | undefined
  readonly take: (applicant: string) => void
}

const useSwitching = (): Switching => {
  const [to, setTo] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const take = async (applicant: string) => {
    setTo(applicant)
    setFailure(undefined)
    const answer = await ask(ActFor, { applicant })
    if (answer.kind === 'reply') await refreshMe()
    else setFailure(sayFailure(answer))
    setTo(undefined)
  }
  return { to, failure, take: (applicant) => void take(applicant) }
}

/** Who is signed in, asked anew whenever the screen is opened; a guest stays one until he signs in. */
export const useMePage = () => {
  const signed = useMe()
  const switching = useSwitching()
  const [leaving, setLeaving] = useState(false)
  useDidShow(() => {
    if (signed.kind === 'person' || signed.kind === 'offline') void refreshMe()
  })
  const leave = async () => {
    setLeaving(true)
    forgetApplicantDraft()
    await signOut()
    setLeaving(false)
  }
  return {
    me: signed.kind === 'person' ? signed.me : undefined,
    switching,
    leaving,
    leave: () => void leave(),
  }
}
