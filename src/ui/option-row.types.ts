import type { ReactNode } from 'react'

export interface OptionRowProps {
  kind: 'radio' | 'checkbox'
  label: ReactNode
  note?: string
  checked: boolean
  disabled?: boolean
  onTap: () => void
  /** Rows of one radio group share it. */
  group: string
  /** The web's element id, where an ErrorSummary leads. */
  id?: string
  describedBy?: string
  wrong?: boolean
  /** Without frame, for a single tick. */
  bare?: boolean
}
