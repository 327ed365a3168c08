import { useRouter } from '@tarojs/taro'
import type { ClaimView } from '../../../contract/shapes/claim'
import { itemOf } from '../../../policy/edition'
import { stateNext, stateWords } from '../../../words/claim-states'
import { claimViewWords as words } from '../../../words/screens/claim-view'
import { ChangedEdition } from '../../frames/changed-edition'
import { Trace } from '../../frames/trace'
import { ClaimCourse } from '../../frames/claim-course'
import { ClaimedEntries } from '../../frames/claimed-entries'
import { Loaded } from '../../frames/loaded'
import { stateTone } from '../../frames/state-tone'
import { assessView } from '../../services/assess-view'
import { Card, Columns, Notice, Screen, Stack, Tag, Words } from '../../ui'
import { Offered } from './offered'
import { Outcome } from './outcome'
import { PapersRow } from './papers-row'
import { PhotosCard } from './photos-card'
import { SumsCard } from './sums-card'
import { useClaimView } from './use-claim-view'
import { Unverified } from './unverified'
import { Withdraw } from './withdraw'
import './index.scss'

export default function ClaimViewPage() {
  const { claim } = useRouter().params
  const view = useClaimView(claim ?? '')
  return (
    <Screen title={words.title} wide>
      <Loaded from={view.from}>
        {(reply) => (
          <Columns side={<Content claim={reply} view={view} />}>
            {view.failure ? <Notice tone="error">{view.failure}</Notice> : null}
            <Head claim={reply} />
            <Unverified claim={reply} />
            <ChangedEdition claim={reply} />
            <Offered claim={reply} onConfirmed={view.from.show} />
            <Outcome claim={reply} />
            <SumsCard claim={reply} />
            <Card title={words.course}>
              <ClaimCourse claim={reply} />
            </Card>
          </Columns>
        )}
      </Loaded>
    </Screen>
  )
}

interface ContentProps {
  claim: ClaimView
  view: ReturnType<typeof useClaimView>
}

function Content({ claim, view }: ContentProps) {
  return (
    <>
      <Assessed claim={claim} />
      <Card title={words.told}>
        <ClaimedEntries item={claim.item} entries={claim.entries} />
      </Card>
      <PhotosCard photos={claim.photos} />
      <PapersRow claim={claim} />
      <Withdraw claim={claim} view={view} />
    </>
  )
}

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

/** Ended without a grant: what it would bring says nothing any more. */
const ended: readonly ClaimView['state'][] = ['withdrawn', 'rejected']

function Assessed({ claim }: { claim: ClaimView }) {
  if (claim.entries.length === 0 || ended.includes(claim.state)) return null
  return (
    <Card title={words.assessed}>
      <Trace
        line={assessView(claim)}
        edition={claim.edition}
        left={claim.left}
        then={claim.decision?.left}
      />
    </Card>
  )
}
