import { common } from '../../../words/screens/anywhere'
import { signInWords } from '../../../words/screens/sign-in'
import { Box, Button, Card, Notice, Screen, Skeleton } from '../../ui'
import { useSignIn } from './use-sign-in'

export default function SignInPage() {
  const { failed, again } = useSignIn()
  return (
    <Screen title={signInWords.title}>
      {failed ? (
        <Notice
          tone="error"
          title={signInWords.failedTitle}
          action={<Button onTap={again}>{common.retry}</Button>}
        >
          {signInWords.notSignedIn}
        </Notice>
      ) : (
        <Card>
          <Box live="polite">{signInWords.silently}</Box>
          <Skeleton lines={2} />
        </Card>
      )}
    </Screen>
  )
}
