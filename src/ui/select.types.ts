import type { Option } from './choice.types'
import type { Asked } from './field.types'

export interface SelectProps<V extends string> extends Asked {
  options: readonly Option<V>[]
  /** undefined: nothing chosen yet. */
  value: V | undefined
  onTell: (value: V) => void
}
