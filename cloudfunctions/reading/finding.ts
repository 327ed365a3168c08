import type { Span } from './page'

/** 一致, 请人工看, 不一致, 看不清. */
export type Verdict = 'agrees' | 'look' | 'differs' | 'unreadable'

/** What one declared fact meets on the photos. */
export interface Finding {
  readonly verdict: Verdict
  /** What was read in its place, and where: nothing where nothing was. */
  readonly read?: {
    /** Its place among the photos. */
    readonly photo: number
    readonly text: string
    readonly spans: readonly Span[]
    /** How many characters differ. */
    readonly distance: number
  }
}

const order: readonly Verdict[] = ['agrees', 'look', 'differs', 'unreadable']

const rank = ({ verdict, read }: Finding): number =>
  order.indexOf(verdict) * 1000 + Math.min(999, read?.distance ?? 999)

/** The best of several: one photo that agrees is enough. */
export const bestOf = (findings: readonly Finding[]): Finding =>
  [...findings].sort((a, b) => rank(a) - rank(b))[0] ?? { verdict: 'unreadable' }
