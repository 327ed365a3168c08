import { useState } from 'react'
import { ListRounds } from '../../../../contract/list-rounds'
import type { Publication } from '../../../../contract/shapes/publication'
import type { Round } from '../../../../contract/shapes/round'
import type { Rules } from '../../../../contract/shapes/rules'
import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { Loaded } from '../../../frames/loaded'
import { sayFailure } from '../../../services/say-failure'
import { useAsk } from '../../../services/use-ask'
import { Box, Button, Notice, Sheet, Stack } from '../../../ui'
import { OpenFields } from './open-fields'
import { faultsOf, useOpening, type Typed } from './use-opening'

interface OpenSheetProps {
  open: boolean
  today: string
  rules: Rules | undefined
  onClose: () => void
  onOpened: (publication: Publication) => void
}

/** A new publication: of which round, from which day, for how long. */
export function OpenSheet(props: OpenSheetProps) {
  const { open, onClose } = props
  return (
    <Sheet open={open} title={words.open} onClose={onClose}>
      <Rounds {...props} />
    </Sheet>
  )
}

/** Asked when the sheet opens. A round that was never open has nothing to publish. */
function Rounds(props: OpenSheetProps) {
  const from = useAsk(ListRounds, {})
  return (
    <Loaded from={from}>
      {({ rounds }) => {
        const begun = rounds.filter(({ status }) => status !== 'prepared')
        if (begun.length === 0) return <Box>{words.noRounds}</Box>
        return <OpenForm {...props} rounds={begun} />
      }}
    </Loaded>
  )
}

function OpenForm({
  rounds,
  today,
  rules,
  onOpened,
}: OpenSheetProps & { rounds: readonly Round[] }) {
  const usual = { round: rounds[0]?.round, from: today, days: String(rules?.publicationDays ?? '') }
  const [told, setTold] = useState<Partial<Typed>>({})
  const [tried, setTried] = useState(false)
  const { busy, failure, open } = useOpening(onOpened)
  const typed: Typed = { ...usual, ...told }
  const faults = faultsOf(typed, today)
  const yes = () =>
    typed.round === undefined || Object.keys(faults).length > 0
      ? setTried(true)
      : void open(typed.round, typed)
  return (
    <Stack>
      {failure ? <Notice tone="error">{sayFailure(failure)}</Notice> : null}
      <Notice>{words.openNote}</Notice>
      <OpenFields
        rounds={rounds}
        today={today}
        usualDays={rules?.publicationDays}
        typed={typed}
        faults={tried ? faults : {}}
        onTell={(part) => setTold({ ...told, ...part })}
      />
      <Button block busy={busy} onTap={yes}>
        {words.yes}
      </Button>
    </Stack>
  )
}
