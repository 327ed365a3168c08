import { setTimeout as wait } from 'node:timers/promises'
import type { LoginCodes } from '../../../local/wechat/login-codes'
import type { Phone } from '../visitor'
import type { Tally } from './tally'

/** A deadline day as those see it who work on it. */
export interface Day {
  readonly origin: string
  /** What `wx.login` gives: the stand-in's own codes, for whoever is named. */
  readonly codes: LoginCodes
  /** Who has signed in at the last hour, and stays so for the next claim. */
  readonly phones: Map<string, Phone>
  /** The next photo, a file that no other is. */
  nextPhoto(): Uint8Array
  /** What was acknowledged: the version that each claim was handed in with, and the photos that were let in. */
  readonly handedIn: Map<string, number>
  readonly letIn: { readonly claim: string; readonly evidence: string }[]
}

/** A stretch of the day that is measured by itself. */
export interface Stretch {
  readonly day: Day
  readonly tally: Tally
}

export const waitUntil = (instant: number): Promise<unknown> =>
  wait(Math.max(0, instant - performance.now()))
