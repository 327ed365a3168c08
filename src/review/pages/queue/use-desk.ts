import { useState } from 'react'
import { queueStates } from '../../../../contract/shapes/queue'
import { useColleagues } from '../../parts/use-colleagues'
import { useReviewer } from '../../parts/use-reviewer'
import { useCounts } from './use-counts'
import { useRows } from './use-rows'
import { useTaking } from './use-taking'
import { usualState } from './usual-state'
import type { View } from './view'

/** The desk on a PC: a view of the queue, what is counted beside it, and the claims that are taken up from it. */
export const useDesk = () => {
  const { known, post, person } = useReviewer()
  const colleagues = useColleagues(post)
  const [round, setRound] = useState<string>()
  const [county, setCounty] = useState<string>()
  const [view, setView] = useState<View>()
  const counts = useCounts({ round, county }, known && post !== null)
  const of = {
    ...(round === undefined ? {} : { round }),
    ...(county === undefined ? {} : { county }),
  }
  const chosen: View = view ?? { kind: 'state', state: usualState(post) }
  const shown: View =
    chosen.kind === 'state' ? { kind: 'state', state: chosen.state, ...of } : chosen
  const rows = useRows(shown, known)
  const taking = useTaking(person, () => {
    rows.reload()
    counts.reload()
  })
  return {
    ...{ post, person, colleagues, counts, rows, taking, county, setCounty, setRound },
    round: round ?? counts.round,
    view: shown,
    look: setView,
    /** The state at this place, counted from 1. */
    lookAtState: (place: number) => {
      const state = queueStates[place - 1]
      if (state) setView({ kind: 'state', state })
    },
    reload: () => {
      rows.reload()
      counts.reload()
    },
  }
}

export type UsedDesk = ReturnType<typeof useDesk>
