import type { ReactNode } from 'react'
import { common } from '../../words/screens/anywhere'
import { go } from '../services/go'
import { sayFailure } from '../services/say-failure'
import type { Loaded as LoadedFrom } from '../services/use-ask'
import { Button, Card, Empty, Notice, Skeleton } from '../ui'

export interface LoadedProps<Reply> {
  from: LoadedFrom<Reply>
  children: (reply: Reply) => ReactNode
}

/** Content once it is there; before, its place held; without it, why, and what to do. */
export function Loaded<Reply>({ from, children }: LoadedProps<Reply>) {
  const { load, reload } = from
  if (load.kind === 'loading')
    return (
      <Card>
        <Skeleton lines={4} />
      </Card>
    )
  if (load.kind === 'ready') return <>{children(load.reply)}</>
  const code = load.answer.kind === 'refused' ? load.answer.refusal.code : undefined
  if (code === 'not-signed-in' || code === 'session-over') return <SignInFirst />
  if (code === 'no-applicant') return <ApplicantFirst />
  return (
    <Notice tone="error" action={<Button onTap={reload}>{common.retry}</Button>}>
      {sayFailure(load.answer)}
    </Notice>
  )
}

export function SignInFirst() {
  const action = <Button onTap={() => go('sign-in')}>{common.signIn}</Button>
  return <Empty title={common.signInFirst} note={common.signInNote} action={action} />
}

export function ApplicantFirst() {
  const action = <Button onTap={() => go('applicant')}>{common.fillApplicant}</Button>
  return <Empty title={common.noApplicantTitle} note={common.noApplicantNote} action={action} />
}
