/** What is told to the doors, resolved on the model: plain data, so that it can be told again. */
import type { BookItem, Put } from './book'

interface Told {
  /** Who tells it, by the name that he signs in with. */
  readonly who: string
  /** The request's own name (`Idempotency-Key`). */
  readonly request?: string
}

interface OnClaim extends Told {
  readonly claim: string
  readonly version: number
}

export interface ImportedRow {
  readonly applicant: number
  readonly item: BookItem
  readonly year: number
  readonly amount: number
  readonly places: number
  readonly paper: string
  readonly put: Put
}

export type StepDeed = OnClaim &
  (
    | { readonly do: 'accept' | 'review' | 'reject' | 'undo' | 'object' }
    | { readonly do: 'return'; readonly due: string }
    | { readonly do: 'approve'; readonly amount: number; readonly pieces?: readonly string[] }
    | { readonly do: 'assign'; readonly to: string | null }
    | { readonly do: 'settle'; readonly objection: string; readonly upheld: boolean }
    | { readonly do: 'pay'; readonly amount: number; readonly date: string }
  )

export type OwnDeed = OnClaim &
  (
    | { readonly do: 'submit' | 'withdraw' }
    | { readonly do: 'keep'; readonly puts: readonly Put[]; readonly date: string }
  )

export type OtherDeed = Told &
  (
    | {
        readonly do: 'start'
        readonly applicant: number
        readonly item: BookItem
        readonly puts: readonly Put[]
        readonly date: string
        readonly photos: boolean
      }
    | {
        readonly do: 'register' | 'move-house'
        readonly applicant: number
        readonly county: string
      }
    | { readonly do: 'turn-round'; readonly round: string; readonly open: boolean }
    | {
        readonly do: 'open-publication'
        readonly round: string
        readonly from: string
        readonly days: number
      }
    | { readonly do: 'publish'; readonly publication: string }
    | { readonly do: 'import'; readonly dry: boolean; readonly rows: readonly ImportedRow[] }
    | { readonly do: 'notify' }
  )

export type Deed = StepDeed | OwnDeed | OtherDeed
export type DeedOf<Name extends Deed['do']> = Extract<Deed, { readonly do: Name }>

export const isStep = (deed: Deed): deed is StepDeed =>
  'claim' in deed && !['submit', 'withdraw', 'keep'].includes(deed.do)
