import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { ApplicantView } from '../../../contract/shapes/applicant'
import { Forecast } from '../../../contract/forecast'
import { common } from '../../../words/screens/anywhere'
import { resultWords as words } from '../../../words/screens/result'
import { go } from '../../services/go'
import { actingFor, useMe } from '../../services/me'
import { sayFailure } from '../../services/say-failure'
import {
  assessAnswers,
  assessKnown,
  itemsIn,
  recallAnswers,
  type Answers,
} from '../../services/self-check'
import { thisYear } from '../../services/this-year'
import { useAsk } from '../../services/use-ask'
import { useService } from '../../services/use-service'
import { Button, Empty, Link, Notice, Screen, Words } from '../../ui'
import { Assessed } from './assessed'
import { sayBoth } from './totals-card'
import './index.scss'

export default function ResultPage() {
  const [answers, setAnswers] = useState(recallAnswers)
  useDidShow(() => setAnswers(recallAnswers()))
  const signed = useMe()
  if (answers.items.length === 0) return <Nothing />
  const applicant = signed.kind === 'person' ? actingFor(signed.me) : undefined
  return applicant ? (
    <Known key={applicant.applicant} answers={answers} applicant={applicant} />
  ) : (
    <Guest answers={answers} />
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

/** By what was answered alone. */
function Guest({ answers }: { answers: Answers }) {
  const assessment = useGuess(answers)
  const foot = <Words className="result__note">{words.guest}</Words>
  return <Assessed answers={answers} assessment={assessment} below={foot} />
}

const useGuess = (answers: Answers) => {
  const service = useService()
  return assessAnswers(answers, service?.round?.year ?? thisYear())
}

/** What the office knows counts too: earlier grants, the city's places, the applicant's own roles. */
function Known({ answers, applicant }: { answers: Answers; applicant: ApplicantView }) {
  const guess = useGuess(answers)
  const { load, reload } = useAsk(Forecast, { items: itemsIn(answers) })
  if (load.kind === 'loading')
    return <Assessed answers={answers} assessment={guess} above={<Notice>{words.asking}</Notice>} />
  if (load.kind === 'failed') {
    const again = <Link onTap={reload}>{common.retry}</Link>
    const why = (
      <Notice tone="warn" action={again}>
        {words.unknown(sayFailure(load.answer))}
      </Notice>
    )
    return <Assessed answers={answers} assessment={guess} above={why} />
  }
  const assessment = assessKnown(answers, applicant.roles, load.reply)
  const known = <Notice>{words.known(applicant.name, ...sayBoth(assessment.total))}</Notice>
  return <Assessed {...{ answers, assessment }} above={known} left={load.reply.left} />
}
