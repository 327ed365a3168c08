import type { ReactNode } from 'react'
import type { Left } from '../../../contract/shapes/claim'
import type { Assessment, Status } from '../../../policy/assessment'
import type { ItemId } from '../../../policy/vocabulary'
import { resultWords as words } from '../../../words/screens/result'
import { goBack } from '../../services/go'
import type { Answers } from '../../services/self-check'
import { useService } from '../../services/use-service'
import { Box, Button, Screen, Stack, Words } from '../../ui'
import { LineCard } from './line-card'
import { TotalsCard } from './totals-card'

/** In this order, each under its own heading. */
const groups: readonly Status[] = ['eligible', 'incomplete', 'exhausted', 'ineligible']

export interface AssessedProps {
  answers: Answers
  assessment: Assessment
  /** What the caps leave, where the office told. */
  left?: { readonly [item in ItemId]?: Left | undefined }
  /** Stands under the totals. */
  above?: ReactNode
  /** Stands under the items. */
  below?: ReactNode
}

/** The totals, and the items in their groups. */
export function Assessed({ above, below, ...props }: AssessedProps) {
  const service = useService()
  const back = (
    <Button kind="secondary" block onTap={goBack}>
      {words.change}
    </Button>
  )
  return (
    <Screen title={words.title} foot={back}>
      <Stack>
        <TotalsCard total={props.assessment.total} />
        {above}
        {groups.map((status) => (
          <Group key={status} status={status} {...props} />
        ))}
        {below}
        {service ? <Words className="result__note">{words.office(service.office)}</Words> : null}
      </Stack>
    </Screen>
  )
}

interface GroupProps extends Pick<AssessedProps, 'answers' | 'assessment' | 'left'> {
  status: Status
}

function Group({ status, answers, assessment: { lines, policy }, left }: GroupProps) {
  const these = lines.filter((line) => line.status === status)
  if (these.length === 0) return null
  return (
    <Stack>
      <Box as="h2" className="result__group">
        {`${words.groups[status]}（${these.length}）`}
      </Box>
      {these.map((line) => (
        <LineCard
          key={line.item}
          {...{ line, answers }}
          edition={policy}
          left={left?.[line.item]}
        />
      ))}
    </Stack>
  )
}
