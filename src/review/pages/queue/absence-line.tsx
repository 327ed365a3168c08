import type { Absence } from '../../../../contract/shapes/staff'
import { absenceWords as words } from '../../../../words/screens/review-absence'
import { sayDay } from '../../../../words/time'
import { sayFailure } from '../../../services/say-failure'
import { Box, Button, Link, Notice, Row, Stack } from '../../../ui'
import { AbsenceSheet } from './absence-sheet'
import { useAbsence, type UsedAbsence } from './use-absence'

interface AbsenceLineProps {
  person: string | undefined
  /** The absence was set, changed or ended. */
  onChanged: () => void
}

/** One's own absence where there is one, or the way to announce it. */
export function AbsenceLine({ person, onChanged }: AbsenceLineProps) {
  const used = useAbsence(person, onChanged)
  const { absence, setting, open, toggle } = used
  return (
    <Stack gap="s">
      {setting.kind === 'failed' && !open ? (
        <Notice tone="error">{sayFailure(setting.failure)}</Notice>
      ) : null}
      {setting.kind === 'ended' ? <Notice tone="success">{words.ended}</Notice> : null}
      {absence ? (
        <OwnAbsence absence={absence} used={used} />
      ) : (
        <Row>
          <Link onTap={() => toggle(true)}>{words.away}</Link>
        </Row>
      )}
      <AbsenceSheet used={used} />
    </Stack>
  )
}

function OwnAbsence({ absence, used }: { absence: Absence; used: UsedAbsence }) {
  const { setting, colleagues, today, toggle, end } = used
  const { from, to, standIn } = absence
  const when = from <= today ? 'inForce' : 'announced'
  const name = colleagues.find(({ person }) => person === standIn)?.name
  const saved = setting.kind === 'set'
  const action = (
    <Row gap="m">
      <Link onTap={() => toggle(true)}>{words.change}</Link>
      <Button kind="quiet" busy={setting.kind === 'busy'} onTap={end}>
        {words.end[when]}
      </Button>
    </Row>
  )
  return (
    <Notice
      tone={saved ? 'success' : 'info'}
      {...(saved ? { title: words.saved } : {})}
      action={action}
    >
      <Box>{words[when](sayDay(from), sayDay(to), name ?? words.colleague)}</Box>
    </Notice>
  )
}
