import type { ReactNode } from 'react'
import { common, offlineWords } from '../../words/screens/anywhere'
import { refreshMe, useMe, type Me } from '../services/me'
import { Button, Card, Notice, Skeleton } from '../ui'
import { SignInFirst } from './loaded'

export interface WhenSignedInProps {
  children: (me: Me) => ReactNode
  /** What a guest sees; by default, that he should sign in. */
  guest?: ReactNode
}

/** What only a signed-in person sees; before it is known who it is, its place held. */
export function WhenSignedIn({ children, guest = <SignInFirst /> }: WhenSignedInProps) {
  const signed = useMe()
  if (signed.kind === 'person') return <>{children(signed.me)}</>
  if (signed.kind === 'guest') return <>{guest}</>
  if (signed.kind === 'unknown')
    return (
      <Card>
        <Skeleton lines={4} />
      </Card>
    )
  return (
    <Notice tone="error" action={<Button onTap={() => void refreshMe()}>{common.retry}</Button>}>
      {offlineWords}
    </Notice>
  )
}
