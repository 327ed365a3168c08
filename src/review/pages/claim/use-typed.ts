import { useState } from 'react'
import type { Marks } from './fault-places'

/** What was typed for a step; it outlives a closed sheet, and ends with a step that was taken. */
export interface Typed {
  /** undefined: as assessed. */
  readonly sum?: string | undefined
  readonly note: string
  readonly why: string
  readonly marks: Marks
  /** '' : the usual time. */
  readonly due: string
  /** undefined: all. */
  readonly pieces?: readonly string[] | undefined
  readonly to?: string
  readonly who: string
  readonly objection: string
  readonly settling?: { readonly objection: string; readonly upheld: boolean }
  readonly paidOn: string
  /** undefined: as approved. */
  readonly paid?: string
  readonly reference: string
  /** The conditions that were found met. */
  readonly checked: readonly string[]
  readonly message: string
}

const nothing: Typed = {
  note: '',
  why: '',
  marks: {},
  due: '',
  who: '',
  objection: '',
  paidOn: '',
  reference: '',
  checked: [],
  message: '',
}

export const useTyped = () => {
  const [typed, setTyped] = useState(nothing)
  return {
    typed,
    type: (part: Partial<Typed>) => setTyped((now) => ({ ...now, ...part })),
    clear: () => setTyped(nothing),
  }
}
