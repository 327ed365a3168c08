import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Line, Status } from '../../../policy/assessment'
import { itemOf } from '../../../policy/edition'
import type { Award } from '../../../policy/vocabulary'
import { sayArticle } from '../../../words/assessment'
import { sayAward } from '../../../words/money'
import { resultWords as words } from '../../../words/screens/result'
import { AssessedLine } from '../../parts/assessed-line'
import { go, goBack } from '../../services/go'
import { assessAnswers, entriesFor, recallAnswers, type Answers } from '../../services/self-check'
import { startClaim } from '../../services/start-claim'
import { thisYear } from '../../services/this-year'
import { useService } from '../../services/use-service'
import { Box, Button, Card, Empty, Notice, Row, Screen, Stack, Words } from '../../ui'
import { KnownTotal } from './known-total'
import './index.scss'

/** In this order, each under its own heading. */
const groups: readonly Status[] = ['eligible', 'incomplete', 'exhausted', 'ineligible']

export default function ResultPage() {
  const [answers, setAnswers] = useState(recallAnswers)
  useDidShow(() => setAnswers(recallAnswers()))
  const service = useService()
  const { lines, total } = assessAnswers(answers, service?.round?.year ?? thisYear())
  if (lines.length === 0) return <Nothing />
  return (
    <Screen title={words.title} foot={<Foot />}>
      <Stack>
        <Totals total={total} />
        {groups.map((status) => (
          <Group
            key={status}
            status={status}
            lines={lines.filter((line) => line.status === status)}
            answers={answers}
          />
        ))}
        <KnownTotal answers={answers} />
        {service ? <Words className="result__note">{words.office(service.office)}</Words> : null}
      </Stack>
    </Screen>
  )
}

function Nothing() {
  return (
    <Screen title={words.title}>
      <Empty
        title={words.nothing}
        action={<Button onTap={() => go('self-check')}>{words.begin}</Button>}
      />
    </Screen>
  )
}

function Foot() {
  return (
    <Button kind="secondary" block onTap={goBack}>
      {words.change}
    </Button>
  )
}

/** What is certain and what is possible, kept apart. */
function Totals({ total: { min, max } }: { total: Award }) {
  return (
    <Card>
      <Row apart gap="m">
        <Box className="result__total">
          <Words className="result__label">{words.certain}</Words>
          <Words className="result__sum result__sum--certain">{sayAward({ min, max: min })}</Words>
        </Box>
        <Box className="result__total">
          <Words className="result__label">{words.possible}</Words>
          <Words className="result__sum">
            {max === null ? words.open : sayAward({ min: max, max })}
          </Words>
        </Box>
      </Row>
      <Box className="result__note">{words.totals}</Box>
    </Card>
  )
}

interface GroupProps {
  status: Status
  lines: readonly Line[]
  answers: Answers
}

function Group({ status, lines, answers }: GroupProps) {
  if (lines.length === 0) return null
  return (
    <Stack>
      <Box as="h2" className="result__group">
        {`${words.groups[status]}（${lines.length}）`}
      </Box>
      {lines.map((line) => (
        <LineCard key={line.item} line={line} answers={answers} />
      ))}
    </Stack>
  )
}

function LineCard({ line, answers }: { line: Line; answers: Answers }) {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const claim = async () => {
    setBusy(true)
    setFailure(await startClaim(line.item, entriesFor(answers, line.item)))
    setBusy(false)
  }
  const open = line.status === 'eligible' || line.status === 'incomplete'
  return (
    <Card
      title={itemOf(line.item).title}
      aside={<Words className="result__article">{sayArticle(line.article)}</Words>}
    >
      <Stack>
        <AssessedLine line={line} />
        {failure ? <Notice tone="error">{failure}</Notice> : null}
        {open ? (
          <Button
            kind={line.status === 'eligible' ? 'primary' : 'secondary'}
            block
            busy={busy}
            onTap={() => void claim()}
          >
            {words.claim}
          </Button>
        ) : null}
      </Stack>
    </Card>
  )
}
