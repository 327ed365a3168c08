import { useEffect, useState } from 'react'
import type { Assessment } from '../../../policy/assessment'
import { itemOf } from '../../../policy/edition'
import type { ItemId, Role } from '../../../policy/vocabulary'
import { fetchAhead } from '../../services/fetch-ahead'
import { go } from '../../services/go'
import {
  assessAnswers,
  forgetAnswers,
  keepAnswers,
  noAnswers,
  recallAnswers,
  type Answers,
  type TypedEntry,
} from '../../services/self-check'
import { thisYear } from '../../services/this-year'
import { useService } from '../../services/use-service'

export type Place =
  | { readonly kind: 'roles' }
  | { readonly kind: 'items' }
  | { readonly kind: 'item'; readonly item: ItemId }

export interface SelfCheck {
  readonly answers: Answers
  readonly place: Place
  readonly assessment: Assessment
  /** How far: questions answered of all, in percent. */
  readonly percent: number
  readonly tellRoles: (roles: Role[]) => void
  readonly tellItems: (items: ItemId[]) => void
  readonly tellEntries: (item: ItemId, entries: readonly TypedEntry[]) => void
  readonly next: () => void
  readonly back: () => void
  readonly startAgain: () => void
  /** Nothing can follow yet. */
  readonly stuck: boolean
}

const placeOf = ({ step, items }: Answers): Place => {
  const item = items[step - 2]
  if (step >= 2 && item) return { kind: 'item', item }
  return { kind: step === 0 ? 'roles' : 'items' }
}

/** Of these items, those that one of the roles may claim. */
const openTo = (roles: readonly Role[], items: readonly ItemId[]): ItemId[] =>
  items.filter((item) => itemOf(item).who.some((role) => roles.includes(role)))

/** One page with steps; every answer is kept on the phone as it is given. */
export const useSelfCheck = (): SelfCheck => {
  const [answers, setAnswers] = useState(recallAnswers)
  const service = useService()
  useEffect(() => fetchAhead('result'), [])
  const change = (part: Partial<Answers>) => {
    const next = { ...answers, ...part }
    setAnswers(next)
    keepAnswers(next)
  }
  const last = answers.step >= answers.items.length + 1
  const place = placeOf(answers)
  return {
    answers,
    place,
    assessment: assessAnswers(answers, service?.round?.year ?? thisYear()),
    percent: Math.round((answers.step / (answers.items.length + 2)) * 100),
    tellRoles: (roles) => change({ roles, items: openTo(roles, answers.items), step: 0 }),
    tellItems: (items) => change({ items }),
    tellEntries: (item, entries) =>
      change({ entries: { ...answers.entries, [item]: [...entries] } }),
    next: () => (last && place.kind === 'item' ? go('result') : change({ step: answers.step + 1 })),
    back: () => change({ step: Math.max(0, answers.step - 1) }),
    startAgain: () => {
      forgetAnswers()
      setAnswers(noAnswers)
    },
    stuck:
      (place.kind === 'roles' && answers.roles.length === 0) ||
      (place.kind === 'items' && answers.items.length === 0),
  }
}
