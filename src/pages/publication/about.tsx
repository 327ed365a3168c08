import type { Publication } from '../../../contract/shapes/publication'
import { publicationsWords as words } from '../../../words/screens/publications'
import { sayDay } from '../../../words/time'
import { publicationState } from '../../frames/publication-state'
import { call } from '../../services/call'
import { shanghaiToday } from '../../services/today'
import { useService, type Service } from '../../services/use-service'
import { Box, Card, Cell, Stack, Tag } from '../../ui'

/** Its days, and how and until when anybody may object. */
export function About({ publication }: { publication: Publication }) {
  const { title, from, until, days, claims, guessed } = publication
  const service = useService()
  const state = publicationState(publication, service?.today ?? shanghaiToday())
  const tag = <Tag tone={state === 'running' ? 'good' : 'neutral'}>{words.states[state]}</Tag>
  const told = [words.period(sayDay(from), sayDay(until)), words.workingDays(days)]
  return (
    <>
      <Card title={title} aside={tag}>
        <Stack gap="s">
          <Box>{[...told, words.count(claims)].join('　')}</Box>
          {guessed && state !== 'over' ? (
            <Box className="publication__note">{words.guessed}</Box>
          ) : null}
          {service ? (
            <Box>
              {state === 'over'
                ? words.objectOver(service.office.name)
                : words.object(sayDay(until), service.office.name)}
            </Box>
          ) : null}
        </Stack>
      </Card>
      {service ? <Office office={service.office} /> : null}
    </>
  )
}

function Office({ office: { name, phone } }: Pick<Service, 'office'>) {
  return (
    <Card flush>
      <Cell
        icon="phone"
        title={`${name} ${phone}`}
        note={words.call}
        // What is seen stands in what is heard: who speaks to the screen says what he sees.
        label={`${words.callTo(phone)} ${name} ${phone} ${words.call}`}
        onTap={() => call(phone)}
      />
    </Card>
  )
}
