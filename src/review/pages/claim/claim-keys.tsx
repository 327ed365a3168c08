import type { ClaimKeysProps } from './claim-keys.types'

/** A phone has no keys. */
export function ClaimKeys(_: ClaimKeysProps) {
  return null
}
