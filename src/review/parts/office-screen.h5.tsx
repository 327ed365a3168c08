import type { ReactNode } from 'react'
import { officeWords as words } from '../../../words/screens/office'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { Empty, Screen } from '../../ui'

interface OfficeScreenProps {
  title: string
  children: () => ReactNode
}

/** A screen of operators: who holds another post reads whose it is. */
export function OfficeScreen({ title, children }: OfficeScreenProps) {
  return (
    <Screen title={title} wide>
      <WhenSignedIn>
        {({ post }) =>
          post?.kind === 'operator' ? (
            children()
          ) : (
            <Empty title={words.barred} note={words.barredNote} />
          )
        }
      </WhenSignedIn>
    </Screen>
  )
}
