import { stateWords } from '../../words/claim-states'
import type { ClaimState } from '../../contract/shapes/claim'
import { measure } from '../../cloudfunctions/watch/measure'
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
    const atOffice = ['submitted', 'accepted', 'reviewed']
      .map((state) => figures.claims[state] ?? 0)
      .reduce((sum, count) => sum + count, 0)
    console.log(
      sayTable([
        sayWaiting('messages to send', figures.outboxWaiting, figures.outboxLagSeconds),
        sayWaiting('photos to read', figures.readingWaiting, figures.readingLagSeconds),
        sayWaiting('claims at the office', atOffice, figures.claimLagSeconds),
      ]),
    )
    console.log(
      `\n${sayTable(
        Object.entries(figures.claims).map(([state, count]) => [
          state,
          stateWords[state as ClaimState],
          String(count),
        ]),
      )}`.trimEnd(),
    )
  },
}
