import { useState } from 'react'
import type { ClaimFault } from '../../../policy/claims/find-faults'
import type { ItemId } from '../../../policy/vocabulary'
import { sayClaimFault } from '../../../words/claim-faults'
import { commitment } from '../../../words/commitment'
import { documentLabel } from '../../../words/references'
import { common } from '../../../words/screens/anywhere'
import { claimWords as words } from '../../../words/screens/claim'
import { fillWords, photoWords } from '../../../words/screens/claim-photos'
import { Trace } from '../../frames/trace'
import { ClaimedEntries } from '../../frames/claimed-entries'
import { assessView } from '../../services/assess-view'
import { go } from '../../services/go'
import { actingFor, type Me } from '../../services/me'
import type { Service } from '../../services/use-service'
import { Box, Button, Card, Link, Notice, Row, Stack, Tick, Words } from '../../ui'
import { RoundNotice } from './round-notice'
import { stepOf, type StepName } from './steps'
import { readTyped } from './typed-claim'
import { UncheckedCard } from './unchecked-card'
import type { Draft } from './use-draft'
import type { Fills } from './use-fills'
import type { Photos } from './use-photos'
import { useSubmit } from './use-submit'

export interface CheckStepProps {
  draft: Draft
  photos: Photos
  fills: Fills
  me: Me
  service: Service | undefined
  faults: readonly ClaimFault[]
  onGo: (step: StepName) => void
  onBack: () => void
}

/** Everything once more before it is handed in, each part with a way back to it. */
export function CheckStep(props: CheckStepProps) {
  const { draft, photos, fills, me, service, faults, onGo, onBack } = props
  const [seen, setSeen] = useState(false)
  const { item, window } = draft.view
  const entries = readTyped(item, draft.typed)
  const line = assessView({ ...draft.view, entries })
  return (
    <Stack>
      <Faults item={item} faults={faults} onGo={onGo} />
      {window ? null : <RoundNotice claim={draft.view} service={service} />}
      <Card title={words.forecast}>
        <Trace line={line} edition={draft.view.edition} left={draft.view.left} open />
      </Card>
      <Applicant me={me} />
      <Card
        title={words.steps.entries}
        aside={<Link onTap={() => onGo('entries')}>{words.change}</Link>}
      >
        <ClaimedEntries item={item} entries={entries} />
      </Card>
      <Card
        title={words.steps.photos}
        aside={<Link onTap={() => onGo('photos')}>{words.change}</Link>}
      >
        <Words>{photosSaid(photos)}</Words>
      </Card>
      <UncheckedCard {...{ item, seen }} unchecked={fills.unchecked} onTell={setSeen} />
      <HandIn
        {...{ draft, photos, service }}
        ready={faults.length === 0 && line.status === 'eligible'}
        unchecked={fills.unchecked.length > 0 && !seen}
        sending={photos.underway.some(({ failed }) => !failed)}
        onBack={onBack}
      />
    </Stack>
  )
}

function Faults({
  item,
  faults,
  onGo,
}: Pick<CheckStepProps, 'faults' | 'onGo'> & { item: ItemId }) {
  return (
    <>
      {faults.map((fault, at) => (
        <Notice
          key={at}
          tone="error"
          action={<Link onTap={() => onGo(stepOf(fault))}>{words.mend}</Link>}
        >
          {sayClaimFault(item, fault)}
        </Notice>
      ))}
    </>
  )
}

const photosSaid = ({ photos }: Photos): string => {
  const documents = [...new Set(photos.map(({ document }) => document))]
  const said = documents.map(
    (document) =>
      `${documentLabel(document)} ${photoWords.count(photos.filter((photo) => photo.document === document).length)}`,
  )
  return said.join('；') || words.noPhotos
}

function Applicant({ me }: { me: Me }) {
  const applicant = actingFor(me)
  if (!applicant) return null
  return (
    <Card title={words.applicant}>
      <Box>{applicant.name}</Box>
      <Box className="claim__kept">{`${applicant.number}　${applicant.county}`}</Box>
      <Box className="claim__kept">{`${applicant.contact} ${applicant.phone}　${applicant.bank} ${applicant.account}`}</Box>
    </Card>
  )
}

interface HandInProps {
  draft: Draft
  photos: Photos
  service: Service | undefined
  ready: boolean
  /** Something was filled in from a photo, and nobody has said that he looked at it. */
  unchecked: boolean
  sending: boolean
  onBack: () => void
}

function HandIn({ draft, photos, service, ready, unchecked, sending, onBack }: HandInProps) {
  const [agreed, setAgreed] = useState(false)
  const { busy, failure, submit } = useSubmit(draft, photos, service)
  return (
    <Stack>
      <Card title={words.commitment}>
        <Tick name="commitment" label={commitment.words} checked={agreed} onTell={setAgreed} />
      </Card>
      {sending ? <Notice tone="warn">{words.stillSending}</Notice> : null}
      {unchecked ? <Notice tone="warn">{fillWords.notChecked}</Notice> : null}
      {failure ? (
        <Notice
          tone="error"
          action={failure.lapsed ? <Link onTap={() => go('sign-in')}>{common.signIn}</Link> : null}
        >
          {failure.words}
        </Notice>
      ) : null}
      <Row>
        <Button kind="secondary" onTap={onBack}>
          {words.back}
        </Button>
        <Box className="claim__next">
          <Button
            block
            busy={busy}
            disabled={!agreed || !ready || unchecked || sending}
            onTap={() => void submit()}
          >
            {words.submit}
          </Button>
        </Box>
      </Row>
    </Stack>
  )
}
