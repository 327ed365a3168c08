import type { ListWaysProps } from './list-ways.types'

/** Lists are written, printed and brought back on a computer. */
export function ListWays(_: ListWaysProps) {
  return null
}
