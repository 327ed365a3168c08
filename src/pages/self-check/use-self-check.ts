import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { useEffect, useMemo, useState } from 'react'
import { openQuestions } from '../../../policy/questions/open-questions'
import type { Running } from '../../../policy/questions/running-range'
import { fetchAhead } from '../../services/fetch-ahead'
import { go } from '../../services/go'
import {
  assessAnswers,
  forgetAnswers,
  keepAnswers,
  noAnswers,
  recallAnswers,
  recallEarlier,
  type Answers,
} from '../../services/self-check'
import { thisYear } from '../../services/this-year'
import { useService } from '../../services/use-service'
import { isAnswered } from './is-answered'
import { advance, retreat, stepNamed, stepsLeft, type Step } from './steps'

export interface SelfCheck {
  readonly answers: Answers
  readonly step: Step
  /** The question's name, as the trail has it. */
  readonly name: string
  readonly running: Running
  /** How many questions are still to come, as far as it can be told. */
  readonly left: number
  readonly answered: boolean
  readonly tell: (answers: Answers, undone?: string) => void
  /** Keeps this answer and goes on at once, where one tap is the whole answer. */
  readonly tellAndGo: (answers: Answers) => void
  readonly next: () => void
  readonly skip: () => void
  readonly back: () => void
  readonly startAgain: () => void
  /** What was just deleted, and how to have it back. */
  readonly undo: { readonly what: string; readonly back: () => void } | undefined
  /** The phone could not keep the last answer. */
  readonly full: boolean
}

/** One question after the other on one page; every answer is kept on the phone as it is given. */
export const useSelfCheck = (start: Answers): SelfCheck => {
  const { answers, keep, undo, full } = useKept(start)
  const year = useService()?.round?.year ?? thisYear()
  const openIn = (of: Answers) => {
    const { told, known } = assessAnswers(of, year)
    return openQuestions(told, known)
  }
  const { running, open } = useMemo(() => {
    const { told, known, running } = assessAnswers(answers, year)
    return { running, open: openQuestions(told, known) }
  }, [answers, year])
  const name = answers.trail[answers.at] ?? 'roles'
  const step = stepNamed(name)
  const goOn = (from: Answers) => {
    const onward = advance(from, from === answers ? open : openIn(from))
    keep(onward ?? from)
    if (!onward) go('result')
  }
  const sure = (of: Answers) => ({ ...of, unsure: of.unsure.filter((one) => one !== name) })
  useTopOf(name)
  return {
    ...{ answers, step, name, running, undo, full },
    left: stepsLeft(answers, open).length,
    answered: isAnswered(answers, step),
    tell: (told, undone) => keep(sure(told), undone),
    tellAndGo: (told) => goOn(sure(told)),
    next: () => goOn(answers),
    skip: () => goOn({ ...answers, unsure: [...new Set([...answers.unsure, name])] }),
    back: () => keep(retreat(answers)),
    startAgain: () => {
      forgetAnswers()
      keep(noAnswers, 'all')
    },
  }
}

/** Answers that are kept with each change, and the ones before the last deletion. */
const useKept = (start: Answers) => {
  const [answers, setAnswers] = useState(start)
  const [full, setFull] = useState(false)
  const [before, setBefore] = useState<{ what: string; answers: Answers }>()
  // The result may have changed them meanwhile.
  useDidShow(() => {
    if (!full) setAnswers(recallAnswers())
  })
  const keep = (next: Answers, undone?: string) => {
    setBefore(undone === undefined ? undefined : { what: undone, answers })
    setAnswers(next)
    setFull(!keepAnswers(next))
  }
  const undo = before && { what: before.what, back: () => keep(before.answers) }
  return { answers, keep, undo, full }
}

/** A new question is read from its top; the result's code is there before the network may go. */
const useTopOf = (name: string) => {
  useEffect(() => fetchAhead('result'), [])
  useEffect(() => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }), [name])
}

/** Whether the person is asked to go on with what was kept, or whether it was kept for another edition. */
export type Gate = 'resume' | 'changed'

/** What to begin with: the answers that the phone keeps, behind a gate unless the person comes to change them. */
export const useStart = () => {
  const { on } = useRouter().params
  const [kept] = useState(recallAnswers)
  const [earlier] = useState(recallEarlier)
  const begun = kept.trail.length > 1 && on !== '1'
  const [gate, setGate] = useState<Gate | undefined>(
    earlier ? 'changed' : begun ? 'resume' : undefined,
  )
  const [start, setStart] = useState(earlier ?? kept)
  return {
    gate,
    start,
    goOn: () => {
      keepAnswers(start)
      setGate(undefined)
    },
    startAgain: () => {
      forgetAnswers()
      setStart(noAnswers)
      setGate(undefined)
    },
  }
}
