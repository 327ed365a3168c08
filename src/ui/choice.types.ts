import type { Asked } from './field.types'

export interface Option<V extends string> {
  value: V
  label: string
  note?: string
}

export interface ChoiceProps<V extends string> extends Asked {
  options: readonly Option<V>[]
  /** undefined: nothing chosen yet. */
  value: V | undefined
  onTell: (value: V) => void
}

export interface ChoicesProps<V extends string> extends Asked {
  options: readonly Option<V>[]
  values: readonly V[]
  /** Called with all that are chosen now, in the options' order. */
  onTell: (values: V[]) => void
}
