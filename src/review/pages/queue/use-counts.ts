import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { ListQueue } from '../../../../contract/list-queue'
import type { ReplyOf } from '../../../../contract/message'
import { ask } from '../../../services/ask'

interface Of {
  readonly round: string | undefined
  readonly county: string | undefined
}

/** How many claims are in each state, of which round, and which rounds there are. */
export const useCounts = ({ round, county }: Of, ready: boolean) => {
  const [reply, setReply] = useState<ReplyOf<typeof ListQueue>>()
  const reload = useCallback(() => {
    if (!ready) return
    const of = {
      ...(round === undefined ? {} : { round }),
      ...(county === undefined ? {} : { county }),
    }
    void ask(ListQueue, { state: 'submitted', ...of }).then((answer) => {
      if (answer.kind === 'reply') setReply(answer.reply)
    })
  }, [ready, round, county])
  useEffect(reload, [reload])
  useDidShow(reload)
  return {
    counts: reply?.counts ?? {},
    round: reply?.round ?? undefined,
    rounds: reply?.rounds ?? [],
    reload,
  }
}
