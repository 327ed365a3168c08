import type { ClaimView } from '../../../contract/shapes/claim'
import { itemOf } from '../../../policy/edition'
import { sayReturnFault } from '../../../words/return-faults'
import { common } from '../../../words/screens/anywhere'
import { claimWords as words } from '../../../words/screens/claim'
import { ChangedEdition } from '../../frames/changed-edition'
import { go } from '../../services/go'
import { Box, Link, Notice, Row, Stack, Words } from '../../ui'
import { stepOfReturn, steps, type StepName } from './steps'
import type { Draft, Help } from './use-draft'

export interface ClaimHeadProps {
  draft: Draft
  step: StepName
  onReadAnew: () => void
  onGo: (step: StepName) => void
}

/** What is claimed, at which step it stands and whether it is kept; of a returned claim, its faults. */
export function ClaimHead({ draft, step, onReadAnew, onGo }: ClaimHeadProps) {
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
      <Returned view={view} step={step} onGo={onGo} />
    </Stack>
  )
}

interface ReturnedProps {
  view: ClaimView
  step: StepName
  onGo: (step: StepName) => void
}

/** The office's faults; one that is mended at another step leads there. */
function Returned({ view: { item, entries, faults }, step, onGo }: ReturnedProps) {
  if (faults.length === 0) return null
  return (
    <Notice tone="warn" title={words.returned}>
      {faults.map((fault, at) => {
        const where = stepOfReturn(fault)
        return (
          <Box key={at}>
            <Words>{`${at + 1}. ${sayReturnFault(item, entries, fault)}`}</Words>
            {where && where !== step ? <Link onTap={() => onGo(where)}>{words.mend}</Link> : null}
          </Box>
        )
      })}
    </Notice>
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
