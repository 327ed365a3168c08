import { itemOf } from '../../../policy/edition'
import { sayWhat } from '../../../words/say-item'
import { selfCheckWords as words } from '../../../words/screens/self-check'
import { goBack } from '../../services/go'
import type { Answers } from '../../services/self-check'
import { Box, Button, Disclosure, Link, Notice, Row, Screen, Stack, Words } from '../../ui'
import { CountQuestion } from './count-question'
import { EveryItem } from './every-item'
import { FactsQuestion } from './facts-question'
import { GateCard } from './gate-card'
import { ItemsQuestion, RolesQuestion, ThemesQuestion } from './opening-questions'
import { RangeFoot } from './range-foot'
import { sayPlace } from './say-step'
import { useKeys } from './use-keys'
import { useSelfCheck, useStart, type SelfCheck } from './use-self-check'
import './index.scss'

export default function SelfCheckPage() {
  const { gate, start, goOn, startAgain } = useStart()
  return gate ? <GateCard {...{ gate, start, goOn, startAgain }} /> : <Conversation start={start} />
}

function Conversation({ start }: { start: Answers }) {
  const check = useSelfCheck(start)
  const first = check.answers.at === 0
  useKeys(check.name, check.answered ? check.next : undefined, first ? goBack : check.back)
  return (
    <Screen title={words.title} foot={<Foot check={check} />} onBack={first ? goBack : check.back}>
      <Stack>
        <Head check={check} />
        {check.undo ? (
          <Notice action={<Link onTap={check.undo.back}>{words.undo}</Link>}>
            {check.undo.what}
          </Notice>
        ) : null}
        {check.full ? <Notice tone="warn">{words.full}</Notice> : null}
        <Box key={check.name} className="check__turn">
          <Question check={check} />
        </Box>
        <Clause check={check} />
      </Stack>
    </Screen>
  )
}

/** How far: the questions gone through, and how many are still to come. */
function Head({ check: { answers, step, left, startAgain } }: { check: SelfCheck }) {
  const at = answers.at + 1
  const told = step.kind === 'count' || step.kind === 'facts'
  const percent = Math.round((at / (at + left + (told ? 0 : 4))) * 100)
  return (
    <Box>
      <Row apart>
        <Words className="check__at">
          {`${words.step(at)}${told ? ` · ${words.left(left)}` : ''}`}
        </Words>
        <Link onTap={startAgain}>{words.again}</Link>
      </Row>
      <Box className="check__rail" role="progressbar" label={words.progress} now={percent}>
        <Box className="check__done" style={{ width: `${percent}%` }} />
      </Box>
      {told ? <Box className="check__place">{sayPlace(answers, step)}</Box> : null}
    </Box>
  )
}

function Question({ check }: { check: SelfCheck }) {
  const { step } = check
  switch (step.kind) {
    case 'roles':
      return <RolesQuestion check={check} />
    case 'themes':
      return <ThemesQuestion check={check} />
    case 'items':
      return <ItemsQuestion check={check} />
    case 'every':
      return <EveryItem check={check} />
    case 'count':
      return <CountQuestion check={check} item={step.item} />
    case 'facts':
      return <FactsQuestion check={check} step={step} />
  }
}

/** The sentence of the law that the question comes from. */
function Clause({ check: { step, name } }: { check: SelfCheck }) {
  if (step.kind !== 'count' && step.kind !== 'facts') return null
  return (
    <Disclosure key={name} title={words.clause}>
      <Words className="check__clause">{sayWhat(itemOf(step.item))}</Words>
    </Disclosure>
  )
}

/** The running range stays in sight over the three ways on. */
function Foot({ check }: { check: SelfCheck }) {
  const { answers, step, answered } = check
  const last = (step.kind === 'count' || step.kind === 'facts') && check.left === 0
  return (
    <Box className="check__foot">
      <RangeFoot check={check} />
      <Box className="check__ways">
        {answers.at === 0 ? null : (
          <Button kind="secondary" onTap={check.back}>
            {words.back}
          </Button>
        )}
        <Button kind="quiet" onTap={check.skip}>
          {step.kind === 'items' || step.kind === 'every' ? words.none : words.unsure}
        </Button>
        <Button disabled={!answered} onTap={check.next}>
          {last ? words.see : words.next}
        </Button>
      </Box>
    </Box>
  )
}
