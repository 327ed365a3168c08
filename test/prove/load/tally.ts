import type { Message, ReplyOf, ToldOf } from '../../../contract/message'
import { countEach, type Table } from '../proven'
import type { Heard, Visitor } from '../visitor'

/** Of a sorted list: the value that this share of all does not exceed. */
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0

export interface Times {
  readonly name: string
  readonly count: number
  readonly median: number
  readonly p95: number
  readonly p99: number
  readonly most: number
}

const sum = ([name, times]: readonly [string, readonly number[]]): Times => {
  const sorted = [...times].sort((a, b) => a - b)
  return {
    name,
    count: sorted.length,
    median: at(sorted, 0.5),
    p95: at(sorted, 0.95),
    p99: at(sorted, 0.99),
    most: at(sorted, 1),
  }
}

/**
 * How long each message took, in milliseconds from the moment that it was meant to set out: one that
 * waited because the server was slow before counts its waiting, too.
 */
export const openTally = () => {
  const times = new Map<string, number[]>()
  const refusals: string[] = []
  const faults: string[] = []

  const timed = async <T>(
    name: string,
    meant: number,
    send: () => Promise<T>,
  ): Promise<T | undefined> => {
    try {
      const answer = await send()
      const taken = performance.now() - meant
      const known = times.get(name)
      if (known) known.push(taken)
      else times.set(name, [taken])
      return answer
    } catch (cause) {
      faults.push(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`)
      return undefined
    }
  }
  const replyOf = <M extends Message>(name: string, heard?: Heard<M>): ReplyOf<M> | undefined => {
    if (heard?.refused !== undefined) {
      const of = heard.refused === 'fault' ? faults : refusals
      of.push(`${name}: ${heard.refused}`)
    }
    return heard?.reply
  }
  return {
    refusals,
    faults,
    timed,
    replyOf,
    /** The reply; what was refused or not answered is put down, and nothing is answered. */
    tell: async <M extends Message>(
      visitor: Visitor,
      message: M,
      told: ToldOf<M>,
      meant: number = performance.now(),
    ): Promise<ReplyOf<M> | undefined> =>
      replyOf<M>(message.name, await timed(message.name, meant, () => visitor.ask(message, told))),
    /** By message, in the order in which each was first sent. */
    sums: (): readonly Times[] => [...times].map(sum),
  }
}
export type Tally = ReturnType<typeof openTally>

export const timesTable = (title: string, tally: Tally, seconds: number): Table => ({
  title,
  head: ['message', 'times', 'a second', 'median', '95 %', '99 %', 'most'],
  rows: tally
    .sums()
    .map(({ name, count, median, p95, p99, most }) => [
      ...[name, count, (count / seconds).toFixed(1)],
      ...[median, p95, p99, most].map((ms) => ms.toFixed(0)),
    ]),
})

export const refusalsTable = (tally: Tally): Table => ({
  title: 'Refused, and not answered',
  head: ['what', 'times'],
  rows: countEach([...tally.refusals, ...tally.faults]).map(([why, times]) => [why, times]),
})
