import type { AcceptInvitation } from '../../../contract/accept-invitation'
import type { ReplyOf } from '../../../contract/message'
import { common } from '../../../words/screens/anywhere'
import { invitationWords as words } from '../../../words/screens/invitation'
import { meWords } from '../../../words/screens/me'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { go, goInstead } from '../../services/go'
import { hasDesk } from '../../services/has-desk'
import { Box, Button, Card, Field, Notice, Screen, Stack } from '../../ui'
import { useInvitation } from './use-invitation'

/** A member of the office takes up the post that somebody gave him a code for. */
export default function InvitationPage() {
  return (
    <Screen title={words.title}>
      <WhenSignedIn guest={<Guest />}>{() => <Invitation />}</WhenSignedIn>
    </Screen>
  )
}

function Guest() {
  const action = <Button onTap={() => go('sign-in')}>{common.signIn}</Button>
  return <Notice action={action}>{words.signInFirst}</Notice>
}

function Invitation() {
  const { code, tell, fault, busy, failure, accepted, accept } = useInvitation()
  if (accepted) return <Accepted {...accepted} />
  return (
    <Card>
      <Stack>
        <Box>{words.intro}</Box>
        <Field
          name="invitation-code"
          label={words.code}
          hint={words.codeHint}
          value={code}
          maxlength={40}
          error={fault}
          onTell={tell}
        />
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        <Button block busy={busy} onTap={accept}>
          {words.accept}
        </Button>
      </Stack>
    </Card>
  )
}

function Accepted({ name, post }: ReplyOf<typeof AcceptInvitation>) {
  const desk = hasDesk(post)
  const action = desk ? (
    <Button onTap={() => goInstead('queue')}>{words.desk}</Button>
  ) : (
    <Button onTap={() => go('me')}>{words.me}</Button>
  )
  return (
    <Notice tone="success" title={words.doneTitle} action={action}>
      <Box>{words.done(name, meWords.post(post))}</Box>
      <Box>{desk ? words.doneNote : words.operatorNote}</Box>
    </Notice>
  )
}
