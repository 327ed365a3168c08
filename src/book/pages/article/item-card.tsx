import { currentEdition } from '../../../../policy/edition'
import type { Item } from '../../../../policy/rule'
import { bookWords } from '../../../../words/book/book-words'
import { aboutWords, sayHow, sayOutcome, sayTold } from '../../../../words/book/say-case'
import { sayRule } from '../../../../words/book/say-rule'
import { workedCases } from '../../../../words/book/worked-cases'
import { policyWords as words } from '../../../../words/screens/policy'
import { go } from '../../../services/go'
import { Box, Button, Card, Disclosure, Row, Stack, Words } from '../../../ui'

/** One item: its rule line by line, how it is read, worked cases, and the way on. */
export function ItemCard({ item }: { item: Item }) {
  return (
    <Card title={item.title}>
      <Stack>
        <Box as="ul" className="article__rule">
          {sayRule(item).map(([name, says]) => (
            <Line key={name} name={name} says={says} />
          ))}
          {item.readings.map((reading) => (
            <Line key={reading} name={bookWords.reading} says={reading} />
          ))}
        </Box>
        <Cases item={item} />
        <Row>
          <Button onTap={() => go('self-check')}>{words.check}</Button>
          <Button kind="secondary" onTap={() => go('claims')}>
            {words.claim}
          </Button>
        </Row>
      </Stack>
    </Card>
  )
}

function Line({ name, says }: { name: string; says: string }) {
  return (
    <Box as="li" className="article__line">
      <Words className="article__name">{`${name}：`}</Words>
      <Words>{says}</Words>
    </Box>
  )
}

/** The same cases as in the printed book, worked out here. */
function Cases({ item }: { item: Item }) {
  const cases = workedCases(currentEdition, item)
  return (
    <Disclosure title={words.cases(cases.length)}>
      <Box as="ul" className="article__cases">
        {cases.map((worked, at) => (
          <Box as="li" key={at} className="article__case">
            <Words className="article__about">{aboutWords[worked.about]}</Words>
            <Words className="article__told">{sayTold(worked)}</Words>
            <Words className="article__outcome">{sayOutcome(worked.line)}</Words>
            <Words className="article__how">{sayHow(worked.line)}</Words>
          </Box>
        ))}
      </Box>
    </Disclosure>
  )
}
