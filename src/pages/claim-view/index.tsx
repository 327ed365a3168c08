import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ClaimView, Photo } from '../../../contract/shapes/claim'
import { itemOf } from '../../../policy/edition'
import { stateNext, stateWords } from '../../../words/claim-states'
import { sayAward, sayMoney } from '../../../words/money'
import { documentLabel } from '../../../words/references'
import { sayReturnFault } from '../../../words/return-faults'
import { claimViewWords as words } from '../../../words/screens/claim-view'
import { AssessedLine } from '../../parts/assessed-line'
import { assessView } from '../../services/assess-view'
import { ClaimCourse } from '../../frames/claim-course'
import { ClaimedEntries } from '../../frames/claimed-entries'
import { Loaded } from '../../frames/loaded'
import { stateTone } from '../../frames/state-tone'
import { go } from '../../services/go'
import {
  Box,
  Button,
  Card,
  Money,
  Notice,
  Picture,
  Row,
  Screen,
  Sheet,
  Stack,
  Tag,
  Words,
} from '../../ui'
import { useClaimView } from './use-claim-view'

export default function ClaimViewPage() {
  const { claim } = useRouter().params
  const view = useClaimView(claim ?? '')
  return (
    <Screen title={words.title}>
      <Loaded from={view.from}>
        {(reply) => (
          <Stack>
            {view.failure ? <Notice tone="error">{view.failure}</Notice> : null}
            <Head claim={reply} />
            <Outcome claim={reply} />
            <Card title={words.course}>
              <ClaimCourse claim={reply} />
            </Card>
            {reply.entries.length > 0 && !ended.includes(reply.state) ? (
              <Card title={words.assessed}>
                <AssessedLine line={assessView(reply)} />
              </Card>
            ) : null}
            <Card title={words.told}>
              <ClaimedEntries item={reply.item} entries={reply.entries} />
            </Card>
            <Photos photos={reply.photos} />
            <Withdraw claim={reply} view={view} />
          </Stack>
        )}
      </Loaded>
    </Screen>
  )
}

/** Ended without a grant: what it would bring says nothing any more. */
const ended: readonly ClaimView['state'][] = ['withdrawn', 'rejected']

function Head({ claim }: { claim: ClaimView }) {
  return (
    <Card
      title={itemOf(claim.item).title}
      aside={<Tag tone={stateTone[claim.state]}>{stateWords[claim.state]}</Tag>}
    >
      <Stack gap="s">
        <Words>{`${words.number}${claim.claim}`}</Words>
        <Words>{stateNext[claim.state]}</Words>
      </Stack>
    </Card>
  )
}

/** What was decided, or what has to be mended. */
function Outcome({ claim }: { claim: ClaimView }) {
  const { decision, faults, state } = claim
  const why = claim.history[claim.history.length - 1]?.why
  if (state === 'returned' || state === 'draft')
    return (
      <Notice
        tone="warn"
        title={state === 'draft' ? words.unfinished : words.returned}
        action={
          <Button onTap={() => go('claim', { claim: claim.claim })}>
            {state === 'draft' ? words.goOn : words.mend}
          </Button>
        }
      >
        {faults.map((fault, at) => (
          <Box key={at}>{`${at + 1}. ${sayReturnFault(claim.item, claim.entries, fault)}`}</Box>
        ))}
      </Notice>
    )
  if (state === 'rejected')
    return (
      <Notice tone="error" title={words.rejected}>
        {why}
      </Notice>
    )
  if (!decision) return null
  const trimmed = decision.trimmedBy
    ? words.trimmed(sayAward(decision.uncapped), decision.trimmedBy, sayAward(decision.assessed))
    : undefined
  return (
    <Card>
      <Money label={words.approved} {...inFigures(decision.approved)} note={trimmed} />
    </Card>
  )
}

const inFigures = (sum: number): { amount: string; unit: string } => {
  const said = sayMoney(sum)
  const unit = said.endsWith('万元') ? '万元' : '元'
  return { amount: said.slice(0, -unit.length), unit }
}

function Photos({ photos }: { photos: readonly Photo[] }) {
  const [large, setLarge] = useState<Photo>()
  if (photos.length === 0) return null
  return (
    <Card title={words.photos}>
      <Row>
        {photos.map((photo) =>
          photo.thumbnail ? (
            <Picture
              key={photo.evidence}
              src={photo.thumbnail}
              alt={documentLabel(photo.document)}
              onTap={() => setLarge(photo)}
            />
          ) : null,
        )}
      </Row>
      <Sheet
        open={large !== undefined}
        title={large ? documentLabel(large.document) : ''}
        onClose={() => setLarge(undefined)}
      >
        {large?.picture ? (
          <Picture fit="whole" src={large.picture} alt={documentLabel(large.document)} />
        ) : null}
      </Sheet>
    </Card>
  )
}

const before: readonly ClaimView['state'][] = [
  'draft',
  'submitted',
  'accepted',
  'returned',
  'reviewed',
]

function Withdraw({ claim, view }: { claim: ClaimView; view: ReturnType<typeof useClaimView> }) {
  if (!before.includes(claim.state)) return null
  const foot = (
    <Button kind="danger" block busy={view.busy} onTap={() => void view.withdraw(claim)}>
      {words.withdrawYes}
    </Button>
  )
  return (
    <>
      <Button kind="quiet" block onTap={() => view.setAsking(true)}>
        {words.withdraw}
      </Button>
      <Sheet
        open={view.asking}
        title={words.withdraw}
        onClose={() => view.setAsking(false)}
        foot={foot}
      >
        {words.withdrawNote}
      </Sheet>
    </>
  )
}
