import { ListPublications } from '../../../contract/list-publications'
import type { Publication } from '../../../contract/shapes/publication'
import { publicationsWords as words } from '../../../words/screens/publications'
import { sayDay } from '../../../words/time'
import { Loaded } from '../../frames/loaded'
import { publicationState } from '../../frames/publication-state'
import { go } from '../../services/go'
import { shanghaiToday } from '../../services/today'
import { useAsk } from '../../services/use-ask'
import { useService } from '../../services/use-service'
import { Box, Card, Cell, Empty, Notice, Screen, Stack, Tag } from '../../ui'

/** Open to anyone: every publication, the newest first. */
export default function PublicationsPage() {
  const from = useAsk(ListPublications, {})
  const today = useService()?.today ?? shanghaiToday()
  return (
    <Screen title={words.title}>
      <Loaded from={from}>
        {({ publications }) => <Listed publications={publications.filter(isBegun)} today={today} />}
      </Loaded>
    </Screen>
  )
}

/** One that lists no claim yet is still the office's own matter. */
const isBegun = ({ claims }: Publication): boolean => claims > 0

function Listed({ publications, today }: { publications: readonly Publication[]; today: string }) {
  if (publications.length === 0) return <Empty title={words.none} note={words.noneNote} />
  return (
    <Stack>
      <Notice>{words.intro}</Notice>
      <Card flush>
        {publications.map((one) => (
          <Row key={one.publication} publication={one} today={today} />
        ))}
      </Card>
    </Stack>
  )
}

function Row({ publication, today }: { publication: Publication; today: string }) {
  const { title, from, until, claims } = publication
  const state = publicationState(publication, today)
  const note = (
    <>
      <Box>{words.period(sayDay(from), sayDay(until))}</Box>
      <Box>{words.count(claims)}</Box>
    </>
  )
  return (
    <Cell
      title={title}
      note={note}
      extra={<Tag tone={state === 'running' ? 'good' : 'neutral'}>{words.states[state]}</Tag>}
      onTap={() => go('publication', { publication: publication.publication })}
    />
  )
}
