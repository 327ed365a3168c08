import type { Publication } from '../../../../contract/shapes/publication'
import { publicationDeskWords as words } from '../../../../words/screens/review-publications'
import { sayDay } from '../../../../words/time'
import { go } from '../../../services/go'
import { Box, Button, Card, Link, Notice, Row, Stack, Tag, type TagTone } from '../../../ui'
import { useReviewer } from '../../parts/use-reviewer'
import { Facts } from '../../parts/facts'
import { ListWays } from './list-ways'
import { RunNotice } from './run-notice'
import type { Run } from './use-publishing'

interface PublicationCardProps {
  of: Publication
  today: string
  /** The run that is or was of this publication. */
  run: Run | undefined
  /** A run of any publication is under way. */
  busy: boolean
  onStart: () => void
}

type Stage = keyof typeof words.states

const stageOf = ({ claims, from, until }: Publication, today: string): Stage => {
  if (claims === 0) return 'fresh'
  if (today < from) return 'coming'
  return today <= until ? 'running' : 'over'
}

const tones: Readonly<Record<Stage, TagTone>> = {
  fresh: 'warn',
  coming: 'neutral',
  running: 'good',
  over: 'neutral',
}

/** One publication: its days, how many claims it lists, and what can still be done with it. */
export function PublicationCard({ of, today, run, busy, onStart }: PublicationCardProps) {
  const stage = stageOf(of, today)
  const { post } = useReviewer()
  return (
    <Card title={of.title} aside={<Tag tone={tones[stage]}>{words.states[stage]}</Tag>}>
      <Stack gap="s">
        <Facts
          facts={[
            [words.period, words.span(sayDay(of.from), sayDay(of.until))],
            [words.days, words.workingDays(of.days)],
            [words.claims, words.count(of.claims)],
          ]}
        />
        {of.guessed && stage !== 'over' ? (
          <Notice tone="warn">
            {stage === 'fresh' ? `${words.guessed}${words.guessedFresh}` : words.guessed}
          </Notice>
        ) : null}
        {run ? <RunNotice run={run} /> : null}
        <Ways of={of} today={today} run={run} busy={busy} onStart={onStart} />
        <ListWays of={of} today={today} post={post} />
      </Stack>
    </Card>
  )
}

/** Claims join until its first day is over: whoever comes later would be published for fewer days. */
function Ways({ of, today, run, busy, onStart }: PublicationCardProps) {
  const { publication, claims } = of
  const joins = today <= of.from && run?.state !== 'done'
  return (
    <Box className="publication__ways">
      {joins && claims > 0 ? <Box className="publication__note">{words.goOnNote}</Box> : null}
      <Row gap="m">
        {joins ? (
          <Button
            kind={claims === 0 ? 'primary' : 'secondary'}
            busy={run?.state === 'under'}
            disabled={busy && run?.state !== 'under'}
            onTap={onStart}
          >
            {claims === 0 ? words.start : words.goOn}
          </Button>
        ) : null}
        {claims > 0 ? (
          <Link onTap={() => go('publication', { publication })}>{words.see}</Link>
        ) : null}
      </Row>
    </Box>
  )
}
