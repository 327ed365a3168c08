import type { ReactNode } from 'react'
import { common } from '../../words/screens/anywhere'
import { isLapsed } from '../services/ask'
import { go } from '../services/go'
import { sayFailure } from '../services/say-failure'
import type { Loaded as LoadedFrom } from '../services/use-ask'
import { Button, Card, Empty, Link, Notice, Skeleton, Stack } from '../ui'

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
  const failure = load.kind === 'ready' ? load.stale : load.answer
  if (failure && isLapsed(failure)) return <SignInFirst />
  if (load.kind === 'ready')
    return (
      <Stack>
        {failure ? <Stale onRetry={reload} /> : null}
        {children(load.reply)}
      </Stack>
    )
  const code = load.answer.kind === 'refused' ? load.answer.refusal.code : undefined
  if (code === 'no-applicant') return <ApplicantFirst />
  return (
    <Notice tone="error" action={<Button onTap={reload}>{common.retry}</Button>}>
      {sayFailure(load.answer)}
    </Notice>
  )
}

function Stale({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice tone="warn" action={<Link onTap={onRetry}>{common.retry}</Link>}>
      {common.stale}
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
