import type { ImportFault, ImportFaultCode } from '../../contract/shapes/import-fault'
import type { GrantedItem } from '../../policy/rule'
import type { Fen } from '../../policy/vocabulary'

/** A row of the list that is right in itself. */
export interface Grant {
  readonly line: number
  /** What it is known by: applicant, item, year and paper make one grant. */
  readonly grant: string
  readonly name: string
  /** The vault's mark of the number; the number itself goes no further. */
  readonly mark: string
  readonly item: GrantedItem
  readonly year: number
  readonly amount: Fen
  readonly paper: string
  readonly places: number
  readonly references: readonly Reference[]
}

export interface Reference {
  readonly number: string
  readonly key: string
}

export type Fault = Omit<ImportFault, 'line'>

export const fault = (code: ImportFaultCode, detail?: string | number): Fault => ({
  fault: code,
  ...(detail === undefined ? {} : { detail: String(detail) }),
})
