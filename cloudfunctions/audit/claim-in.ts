import type { Claim } from '../claims/claim'
import { claimKey, historyKey } from '../keys'
import type { Key, Row } from '../ports/table'
import { ClaimRow, parseRow } from '../rows'

const prefix = claimKey('').partition

/** The number of the claim that a row is, or a piece of whose history it is. */
export const claimIn = ({ partition, sort }: Key): string | undefined =>
  partition.startsWith(prefix) && (sort === claimKey('').sort || sort.startsWith(historyPrefix))
    ? partition.slice(prefix.length)
    : undefined

export const isClaim = ({ partition, sort }: Key): boolean =>
  partition.startsWith(prefix) && sort === claimKey('').sort

export const historyPrefix = historyKey('', 0).sort.replace(/\d+$/, '')

/** The claim in a row; nothing where the row is not what it should be. */
export const readableClaim = (row: Row): Claim | undefined => {
  try {
    return parseRow(row, ClaimRow)
  } catch {
    return undefined
  }
}
