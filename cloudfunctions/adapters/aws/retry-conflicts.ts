import { setTimeout as wait } from 'node:timers/promises'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { Outcome } from '../../ports/table'

/** With the waits below about three seconds, five at most: inside the patience of a phone. */
const MOST_TRIES = 12
const FIRST_WAIT_MS = 20
const LONGEST_WAIT_MS = 800

const passing = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
  'TransactionInProgressException',
  'TransactionConflictException',
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
])

const reasonsOf = (error: unknown): readonly string[] =>
  error instanceof TransactionCanceledException
    ? (error.CancellationReasons ?? []).map(({ Code = 'None' }) => Code)
    : []

const failedIn = (error: unknown): readonly number[] =>
  reasonsOf(error).flatMap((code, at) => (code === 'ConditionalCheckFailed' ? [at] : []))

/** Whether the same transaction may well go through a moment later. */
const passes = (error: unknown): boolean => {
  const reasons = reasonsOf(error).filter((code) => code !== 'None')
  if (reasons.length > 0) return reasons.every((code) => passing.has(code))
  return error instanceof Error && passing.has(error.name)
}

/** Up to the whole wait at random, or those who met once would meet again. */
const backOff = (tries: number): Promise<void> =>
  wait(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries))

/**
 * Sends until the transaction is done or refused by a condition. `send` must send the very same
 * request token each time: an earlier try may have been done with its answer lost. Anything that a
 * repetition does not heal is thrown as it came; so is the last conflict when patience ends.
 */
export const retryConflicts = async (send: () => Promise<unknown>): Promise<Outcome> => {
  for (let tries = 0; ; tries += 1) {
    try {
      await send()
      return { done: true }
    } catch (error) {
      const failed = failedIn(error)
      if (failed.length > 0) return { done: false, failed }
      if (!passes(error) || tries + 1 >= MOST_TRIES) throw error
    }
    await backOff(tries)
  }
}
