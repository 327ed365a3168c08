import { useRouter } from '@tarojs/taro'
import { InspectClaim } from '../../../../contract/inspect-claim'
import { useAsk } from '../../../services/use-ask'
import { useReviewer } from '../../parts/use-reviewer'
import { useRules } from '../../parts/use-rules'
import { handlings, isHandling } from './handlings'
import type { Desk } from './offered-steps'
import { grants, reviews } from './steps-to-take'
import { useStep } from './use-step'
import { useTyped } from './use-typed'
import { shanghaiToday } from '../../../services/today'

/** One claim before somebody at the office, and every step that he may take with it. */
export const useClaim = () => {
  const number = useRouter().params.claim ?? ''
  const from = useAsk(InspectClaim, { claim: number })
  const { post, person } = useReviewer()
  const rules = useRules(post)
  const desk: Desk = { post, rules, today: shanghaiToday(), ...(person ? { person } : {}) }
  const { typed, type, clear } = useTyped()
  const { take, ...step } = useStep((inspection, taken) => {
    from.show(inspection)
    if (taken === 'note') type({ message: '' })
    if (!isHandling(taken)) clear()
  })
  return {
    from,
    desk,
    ...step,
    typed,
    type,
    ...handlings(take, typed, person),
    ...reviews(take, typed),
    ...grants(take, typed),
    /** Reads the claim anew; the sum is offered anew as well. */
    reload: () => {
      step.ask(undefined)
      type({ sum: undefined, pieces: undefined })
      from.reload()
    },
  }
}

export type UsedClaim = ReturnType<typeof useClaim>
