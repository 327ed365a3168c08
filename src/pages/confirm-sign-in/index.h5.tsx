import { confirmSignInWords } from '../../../words/screens/confirm-sign-in'
import { go } from '../../services/go'
import { Button, Empty, Screen } from '../../ui'

/** A browser is not who confirms. */
export default function ConfirmSignInPage() {
  const { title, onWeb, onWebNote, home } = confirmSignInWords
  const action = <Button onTap={() => go('home')}>{home}</Button>
  return (
    <Screen title={title}>
      <Empty title={onWeb} note={onWebNote} action={action} />
    </Screen>
  )
}
