import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ClaimView } from '../../../contract/shapes/claim'
import { OpenClaim } from '../../../contract/open-claim'
import { claimWords as words } from '../../../words/screens/claim'
import { Loaded } from '../../frames/loaded'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { ask } from '../../services/ask'
import { goInstead } from '../../services/go'
import { useMe, type Me } from '../../services/me'
import { useAsk } from '../../services/use-ask'
import { useService } from '../../services/use-service'
import { Box, Button, Notice, Row, Screen, Stack } from '../../ui'
import { CheckStep } from './check-step'
import { ClaimHead } from './claim-head'
import { EntriesStep } from './entries-step'
import { PhotosStep } from './photos-step'
import type { StepName } from './steps'
import { useDraft } from './use-draft'
import { useFills } from './use-fills'
import { usePhotos } from './use-photos'
import { useSteps, type Standing } from './use-steps'
import './index.scss'

export default function ClaimPage() {
  const { claim } = useRouter().params
  const signed = useMe()
  const [me, setMe] = useState<Me>()
  // A form under way stays when its session ran out, until its person signed in again.
  if (signed.kind === 'person' && signed.me !== me) setMe(signed.me)
  if (me) return <OpenedClaim claim={claim ?? ''} me={me} />
  return (
    <Screen title={words.title}>
      <WhenSignedIn>{() => null}</WhenSignedIn>
    </Screen>
  )
}

function OpenedClaim({ claim, me }: { claim: string; me: Me }) {
  const from = useAsk(OpenClaim, { claim })
  const [turn, setTurn] = useState(0)
  const [step, move] = useState<StepName>()
  const readAnew = async () => {
    const answer = await ask(OpenClaim, { claim })
    if (answer.kind !== 'reply') return
    from.show(answer.reply)
    setTurn(turn + 1)
  }
  if (from.load.kind !== 'ready')
    return (
      <Screen title={words.title}>
        <Loaded from={from}>{() => null}</Loaded>
      </Screen>
    )
  const { reply } = from.load
  if (reply.state !== 'draft' && reply.state !== 'returned') return <Closed claim={reply} />
  return (
    <ClaimForm
      key={turn}
      opened={reply}
      me={me}
      at={{ step, move }}
      onReadAnew={() => void readAnew()}
    />
  )
}

function Closed({ claim }: { claim: ClaimView }) {
  return (
    <Screen title={words.title}>
      <Notice
        action={
          <Button onTap={() => goInstead('claim-view', { claim: claim.claim })}>{words.see}</Button>
        }
      >
        {words.closed}
      </Notice>
    </Screen>
  )
}

interface ClaimFormProps {
  opened: ClaimView
  me: Me
  at: Standing
  onReadAnew: () => void
}

function ClaimForm({ opened, me, at, onReadAnew }: ClaimFormProps) {
  const draft = useDraft(opened, me)
  const photos = usePhotos(opened)
  const fills = useFills(draft, photos, me)
  const service = useService()
  const { step, faults, here, attempt, open, forward, back } = useSteps(draft, photos, at)
  const common = { draft, faults: here, attempt }
  const foot = step === 'check' ? null : <Foot step={step} onBack={back} onForward={forward} />
  return (
    <Screen title={words.title} foot={foot} onBack={back}>
      <Stack>
        <ClaimHead {...{ draft, step, onReadAnew }} onGo={(to) => open(to)} />
        {step === 'entries' ? <EntriesStep {...common} {...{ me, fills, service }} /> : null}
        {step === 'photos' ? (
          <PhotosStep {...common} {...{ photos, fills }} onEntries={() => open('entries')} />
        ) : null}
        {step === 'check' ? (
          <CheckStep
            {...{ draft, photos, fills, me, service, faults }}
            onGo={(to) => open(to, 1)}
            onBack={back}
          />
        ) : null}
      </Stack>
    </Screen>
  )
}

interface FootProps {
  step: StepName
  onBack: () => void
  onForward: () => void
}

function Foot({ step, onBack, onForward }: FootProps) {
  return (
    <Row>
      {step === 'photos' ? null : (
        <Button kind="secondary" onTap={onBack}>
          {words.back}
        </Button>
      )}
      <Box className="claim__next">
        <Button block onTap={onForward}>
          {words.next}
        </Button>
      </Box>
    </Row>
  )
}
