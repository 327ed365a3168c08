import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ClaimView } from '../../../contract/shapes/claim'
import { OpenClaim } from '../../../contract/open-claim'
import { itemOf } from '../../../policy/edition'
import { common } from '../../../words/screens/anywhere'
import { sayReturnFault } from '../../../words/return-faults'
import { claimWords as words } from '../../../words/screens/claim'
import { ChangedEdition } from '../../frames/changed-edition'
import { Loaded } from '../../frames/loaded'
import { WhenSignedIn } from '../../frames/when-signed-in'
import { ask } from '../../services/ask'
import { go, goInstead } from '../../services/go'
import { useMe, type Me } from '../../services/me'
import { useAsk } from '../../services/use-ask'
import { useService } from '../../services/use-service'
import { Box, Button, Link, Notice, Row, Screen, Stack, Words } from '../../ui'
import { CheckStep } from './check-step'
import { EntriesStep } from './entries-step'
import { PhotosStep } from './photos-step'
import { steps, type StepName } from './steps'
import { useDraft, type Draft, type Help } from './use-draft'
import { usePhotos } from './use-photos'
import { useSteps } from './use-steps'
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
  return <ClaimForm key={turn} opened={reply} me={me} onReadAnew={() => void readAnew()} />
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
  onReadAnew: () => void
}

function ClaimForm({ opened, me, onReadAnew }: ClaimFormProps) {
  const draft = useDraft(opened, me)
  const photos = usePhotos(opened)
  const service = useService()
  const { step, faults, here, attempt, open, forward, back } = useSteps(draft, photos)
  const common = { draft, faults: here, attempt }
  const foot = step === 'check' ? null : <Foot step={step} onBack={back} onForward={forward} />
  return (
    <Screen title={words.title} foot={foot} onBack={back}>
      <Stack>
        <Head draft={draft} step={step} onReadAnew={onReadAnew} />
        {step === 'entries' ? <EntriesStep {...common} me={me} service={service} /> : null}
        {step === 'photos' ? <PhotosStep {...common} photos={photos} /> : null}
        {step === 'check' ? (
          <CheckStep
            {...{ draft, photos, me, service, faults }}
            onGo={(to) => open(to, 1)}
            onBack={back}
          />
        ) : null}
      </Stack>
    </Screen>
  )
}

interface HeadProps {
  draft: Draft
  step: StepName
  onReadAnew: () => void
}

function Head({ draft, step, onReadAnew }: HeadProps) {
  const { view, keeping } = draft
  return (
    <Stack gap="s">
      <Row apart>
        <Words className="claim__item">{itemOf(view.item).title}</Words>
        <Words className="claim__kept">
          {keeping.kind === 'failed' ? '' : words.keeping[keeping.kind]}
        </Words>
      </Row>
      <Words className="claim__step">
        {words.stepOf(steps.indexOf(step) + 1, words.steps[step])}
      </Words>
      {keeping.kind === 'failed' ? (
        <Notice
          tone="error"
          action={<Helping help={keeping.help} onReadAnew={onReadAnew} onSave={draft.save} />}
        >
          {keeping.words}
        </Notice>
      ) : null}
      <ChangedEdition claim={view} />
      {view.faults.length > 0 ? (
        <Notice tone="warn" title={words.returned}>
          {view.faults.map((fault, at) => (
            <Box key={at}>{`${at + 1}. ${sayReturnFault(view.item, view.entries, fault)}`}</Box>
          ))}
        </Notice>
      ) : null}
    </Stack>
  )
}

interface HelpingProps {
  help: Help
  onReadAnew: () => void
  onSave: () => Promise<unknown>
}

function Helping({ help, onReadAnew, onSave }: HelpingProps) {
  if (help === 'read-anew') return <Link onTap={onReadAnew}>{words.readAnew}</Link>
  const again = <Link onTap={() => void onSave()}>{words.saveAgain}</Link>
  if (help === 'save-again') return again
  return (
    <Row gap="m">
      <Link onTap={() => go('sign-in')}>{common.signIn}</Link>
      {again}
    </Row>
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
      {step === 'entries' ? null : (
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
