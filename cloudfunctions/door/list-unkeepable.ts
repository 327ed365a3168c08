import type { Fault } from '../../contract/problem'
import { faultAt } from './list-faults'

/** NUL cuts a key short and half a surrogate pair has no UTF-8: no store keeps them, no sentence needs them. */
const unkeepable = /\0|\p{Surrogate}/u

/** The texts and names in a message, already of its shape, that no store could keep. */
export const unkeepableIn = (
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly Fault[] => {
  if (typeof value === 'string')
    return unkeepable.test(value) ? [faultAt(path, 'holds characters that cannot be kept')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [
    ...(unkeepable.test(name) ? [faultAt([...path, name], 'unknown key')] : []),
    ...unkeepableIn(part, [...path, name]),
  ])
}
