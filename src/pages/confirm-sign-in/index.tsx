import { confirmSignInWords } from '../../../words/screens/confirm-sign-in'
import { go } from '../../services/go'
import { Box, Button, Card, Empty, Notice, Screen, Stack } from '../../ui'
import { useConfirmSignIn, type Confirming } from './use-confirm-sign-in'
import './index.scss'

const words = confirmSignInWords

/** Opened by the code on a web page, `?scene=<nonce>`. */
export default function ConfirmSignInPage() {
  const { state, confirm } = useConfirmSignIn()
  return (
    <Screen title={words.title}>
      <Content state={state} onConfirm={confirm} />
    </Screen>
  )
}

interface ContentProps {
  state: Confirming
  onConfirm: () => void
}

function Content({ state, onConfirm }: ContentProps) {
  const home = <Button onTap={() => go('home')}>{words.home}</Button>
  switch (state.kind) {
    case 'missing':
      return <Empty title={words.missing} note={words.missingNote} action={home} />
    case 'expired':
      return <Empty title={words.expired} note={words.expiredNote} action={home} />
    case 'done':
      return (
        <Notice tone="success" title={words.done} action={home}>
          {words.doneNote}
        </Notice>
      )
    default:
      return <Question state={state} onConfirm={onConfirm} />
  }
}

function Question({ state, onConfirm }: ContentProps) {
  return (
    <Stack>
      {state.kind === 'failed' ? (
        <Notice tone="error" title={words.failed}>
          {state.words}
        </Notice>
      ) : null}
      <Card title={words.ask}>
        <Stack>
          {words.what.map((line) => (
            <Box key={line}>{line}</Box>
          ))}
          <Box className="confirm__note">{words.consent}</Box>
          <Button block busy={state.kind === 'busy'} onTap={onConfirm}>
            {words.confirm}
          </Button>
          <Button kind="quiet" block disabled={state.kind === 'busy'} onTap={() => go('home')}>
            {words.refuse}
          </Button>
        </Stack>
      </Card>
    </Stack>
  )
}
