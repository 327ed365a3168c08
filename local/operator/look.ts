import { measure } from '../../cloudfunctions/watch/measure'
import { queueStates } from '../../contract/shapes/queue'
import { queueStateWords } from '../../words/screens/review'
import type { Command } from './command'
import { sayTable } from './say-table'

const sayTime = (seconds: number): string => {
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800
    ? `${Math.round(seconds / 3_600)} h`
    : `${Math.round(seconds / 86_400)} days`
}

const sayWaiting = (what: string, count: number, seconds: number): readonly string[] => [
  what,
  String(count),
  count > 0 ? `the oldest for ${sayTime(seconds)}` : '',
]

/** The one page of whoever keeps the service: what the notifier tells CloudWatch, in words. */
export const look: Command = {
  name: 'look',
  about: 'what waits and for how long, and how many claims stand where',
  usage: '',
  names: 0,
  options: {},
  run: async (world) => {
    const figures = await measure(world)
    console.log(
      sayTable([
        sayWaiting('messages to send', figures.outboxWaiting, figures.outboxLagSeconds),
        sayWaiting('photos to read', figures.readingWaiting, figures.readingLagSeconds),
        sayWaiting('claims at the office', figures.claimsWaiting, figures.claimLagSeconds),
      ]),
    )
    console.log(
      `\n${sayTable(
        queueStates.flatMap((state) => {
          const count = figures.claims[state]
          return count === undefined ? [] : [[state, queueStateWords[state], String(count)]]
        }),
      )}`.trimEnd(),
    )
  },
}
