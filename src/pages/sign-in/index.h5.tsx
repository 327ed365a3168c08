import { common } from '../../../words/screens/anywhere'
import { signInWords } from '../../../words/screens/sign-in'
import { openOutside } from '../../services/open-outside.h5'
import { Box, Button, Card, Icon, Notice, Picture, Screen, Skeleton, Stack } from '../../ui'
import { useSignIn, type Scanning } from './use-sign-in.h5'
import './index.scss'

export default function SignInPage() {
  const { state, refresh } = useSignIn()
  return (
    <Screen title={signInWords.title}>
      <Stack>
        <Card>
          <Box className="scan">
            <Box as="h2" className="scan__title">
              {signInWords.scan}
            </Box>
            <Box className="scan__place">
              <Code state={state} onRefresh={refresh} />
            </Box>
            <Box className="scan__about">
              <Said state={state} />
              <How />
            </Box>
          </Box>
        </Card>
        {state.kind === 'waiting' ? <OnThisPhone link={state.pending.link} /> : null}
        <Box className="scan__foot">{signInWords.guest}</Box>
      </Stack>
    </Screen>
  )
}

interface CodeProps {
  state: Scanning
  onRefresh: () => void
}

function Code({ state, onRefresh }: CodeProps) {
  switch (state.kind) {
    case 'starting':
      return <Skeleton lines={5} />
    case 'waiting':
      return <Picture src={state.pending.image} alt={signInWords.picture} fit="whole" />
    case 'entering':
      return <Icon name="check" size="l" className="scan__done" />
    case 'expired':
      return <Over title={signInWords.expired} note={signInWords.expiredNote} onTap={onRefresh} />
    case 'failed':
      return <Over title={signInWords.failed} note={state.words} onTap={onRefresh} retry />
  }
}

interface OverProps {
  title: string
  note: string
  onTap: () => void
  retry?: boolean
}

function Over({ title, note, onTap, retry }: OverProps) {
  return (
    <Box className="scan__over" role="alert">
      <Box className="scan__over-title">{title}</Box>
      <Box className="scan__note">{note}</Box>
      <Button onTap={onTap}>{retry ? common.retry : signInWords.refresh}</Button>
    </Box>
  )
}

/** What is going on, also for those who do not see the picture. */
function Said({ state }: { state: Scanning }) {
  const waiting = state.kind === 'waiting'
  const said = state.kind === 'entering' ? signInWords.entering : signInWords.waiting
  return (
    <>
      <Box className="scan__said" live="polite">
        {waiting || state.kind === 'entering' ? said : ''}
      </Box>
      {waiting && state.trouble ? <Notice tone="warn">{signInWords.trouble}</Notice> : null}
    </>
  )
}

function How() {
  return (
    <>
      <Box as="ol" className="scan__steps">
        {signInWords.steps.map((step, at) => (
          <Box as="li" key={step} className="scan__step">
            <Box className="scan__number" quiet>
              {at + 1}
            </Box>
            <Box>{step}</Box>
          </Box>
        ))}
      </Box>
      <Box className="scan__note">{signInWords.lives}</Box>
    </>
  )
}

/** A phone can't scan its own screen. */
function OnThisPhone({ link }: { link: string }) {
  return (
    <Card>
      <Stack gap="s">
        <Box className="scan__note">{signInWords.onPhone}</Box>
        <Button kind="secondary" block onTap={() => openOutside(link)}>
          {signInWords.open}
        </Button>
      </Stack>
    </Card>
  )
}
