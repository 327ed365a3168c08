import { holdToBounds } from './table-contract/bounds'
import { holdToConditions } from './table-contract/conditions'
import type { OpenTable } from './table-contract/on-table'
import { holdToPages } from './table-contract/pages'
import { holdToRaces } from './table-contract/races'
import { holdToTokens } from './table-contract/tokens'
import { holdToValues } from './table-contract/values'
import { holdToWalk } from './table-contract/walk'

export type { OpenTable }

/** What every table must do, whatever stands behind it. `open` gives an empty table each time. */
export const holdToTableContract = (open: OpenTable): void => {
  describe('conditions', () => holdToConditions(open))
  describe('pages', () => holdToPages(open))
  describe('walk', () => holdToWalk(open))
  describe('tokens', () => holdToTokens(open))
  describe('races', () => holdToRaces(open))
  describe('values', () => holdToValues(open))
  describe('bounds', () => holdToBounds(open))
}
