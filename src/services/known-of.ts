import type { Left } from '../../contract/shapes/claim'
import type { Known } from '../../policy/assessment'
import type { ItemId } from '../../policy/vocabulary'

/** What the office knows of several items, as the calculator takes it. */
export const knownOf = (left: { readonly [item in ItemId]?: Left | undefined }): Known => {
  const told = Object.entries<Left | undefined>(left).flatMap(([item, of]) =>
    of ? [{ item, ...of }] : [],
  )
  const places = told.filter(({ placesLeft }) => placesLeft !== undefined)
  return {
    year: told[0]?.year ?? 0,
    granted: Object.fromEntries(told.map(({ item, granted }) => [item, granted])),
    placesLeft: Object.fromEntries(places.map(({ item, placesLeft }) => [item, placesLeft])),
  }
}
