import { sayAward } from '../../../words/money'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { assessAnswers, type Answers } from '../../services/self-check'
import { thisYear } from '../../services/this-year'
import { Button, Card, Screen, Stack, Words } from '../../ui'
import { sayStep } from './say-step'
import { stepNamed } from './steps'
import type { Gate } from './use-self-check'

interface GateCardProps {
  gate: Gate
  start: Answers
  goOn: () => void
  startAgain: () => void
}

/** What was kept from the last time: go on with it, or begin anew. */
export function GateCard({ gate, start, goOn, startAgain }: GateCardProps) {
  const changed = gate === 'changed'
  const upTo = words.resume.upTo(sayStep(start, stepNamed(start.trail[start.at] ?? '')))
  const { total } = assessAnswers(start, thisYear()).running
  return (
    <Screen title={words.title}>
      <Card title={changed ? words.changed.title : words.resume.title}>
        <Stack>
          <Words>{changed ? words.changed.note : upTo}</Words>
          {start.items.length > 0 ? <Words>{words.resume.sofar(sayAward(total))}</Words> : null}
          <Button block onTap={goOn}>
            {changed ? words.changed.carry : words.resume.on}
          </Button>
          <Button kind="secondary" block onTap={startAgain}>
            {words.again}
          </Button>
        </Stack>
      </Card>
    </Screen>
  )
}
