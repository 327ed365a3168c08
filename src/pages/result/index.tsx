import { useDidShow, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import type { ApplicantView } from '../../../contract/shapes/applicant'
import { Forecast } from '../../../contract/forecast'
import { common } from '../../../words/screens/anywhere'
import { sayCertain, sayMost } from '../../../words/screens/range'
import { resultWords as words } from '../../../words/screens/result'
import { go, pages } from '../../services/go'
import { actingFor, useMe } from '../../services/me'
import { sayFailure } from '../../services/say-failure'
import {
  assessAnswers,
  assessKnown,
  itemsIn,
  keepAnswers,
  recallAnswers,
  type Answers,
} from '../../services/self-check'
import { thisYear } from '../../services/this-year'
import { useAsk } from '../../services/use-ask'
import { useService } from '../../services/use-service'
import { Button, Empty, Link, Notice, Screen, Words } from '../../ui'
import { Assessed } from './assessed'
import './index.scss'

export default function ResultPage() {
  const [answers, setAnswers] = useState(recallAnswers)
  useDidShow(() => setAnswers(recallAnswers()))
  // Others are sent to the self-check: what came of this one is nobody else's.
  useShareAppMessage(() => ({ title: words.shareTitle, path: pages['self-check'] }))
  const signed = useMe()
  if (answers.items.length === 0) return <Nothing />
  const tell = (next: Answers) => {
    keepAnswers(next)
    setAnswers(next)
  }
  const applicant = signed.kind === 'person' ? actingFor(signed.me) : undefined
  const told = { answers, onTell: tell }
  return applicant ? (
    <Known key={applicant.applicant} {...told} applicant={applicant} />
  ) : (
    <Guest {...told} />
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

interface Told {
  answers: Answers
  onTell: (answers: Answers) => void
}

/** By what was answered alone. */
function Guest(told: Told) {
  const note = <Words className="result__note">{words.guest}</Words>
  return <Assessed {...told} reckon={useGuess()} above={note} />
}

const useGuess = () => {
  const service = useService()
  const year = service?.round?.year ?? thisYear()
  return (answers: Answers) => assessAnswers(answers, year)
}

/** What the office knows counts too: earlier grants, the city's places, the applicant's own roles. */
function Known({ applicant, ...told }: Told & { applicant: ApplicantView }) {
  const guess = useGuess()
  const { load, reload } = useAsk(Forecast, { items: itemsIn(told.answers) })
  if (load.kind === 'loading')
    return <Assessed {...told} reckon={guess} above={<Notice>{words.asking}</Notice>} />
  if (load.kind === 'failed') {
    const again = <Link onTap={reload}>{common.retry}</Link>
    const why = (
      <Notice tone="warn" action={again}>
        {words.unknown(sayFailure(load.answer))}
      </Notice>
    )
    return <Assessed {...told} reckon={guess} above={why} />
  }
  const { reply } = load
  const reckon = (answers: Answers) => assessKnown(answers, applicant.roles, reply)
  const { total } = reckon(told.answers).running
  const known = words.known(applicant.name, sayCertain(total), sayMost(total))
  return <Assessed {...told} reckon={reckon} above={<Notice>{known}</Notice>} left={reply.left} />
}
