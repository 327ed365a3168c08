import { daysBetween, sameDayNextYear } from '../days'
import type { FirstYear, WorkedCosts } from '../rule'
import type { Fen } from '../vocabulary'

/**
 * Article 8: interest for at most one year, and the fees. Interest up to the same day of the next
 * year counts in full; beyond, by days, floored to the fen. A day not yet given may still lie
 * within the year, so the interest then counts in full.
 */
export const pledgeCosts: WorkedCosts = ({ interest, fees, start, end }) => {
  if (typeof interest !== 'number' || typeof fees !== 'number') return { most: null }
  const firstYear = withinFirstYear(interest, start, end)
  if (!firstYear) return { most: interest + fees }
  return { most: firstYear.counted + fees, firstYear }
}

const withinFirstYear = (interest: Fen, start: unknown, end: unknown): FirstYear | null => {
  if (typeof start !== 'string' || typeof end !== 'string') return null
  const days = daysBetween(start, sameDayNextYear(start))
  const ofDays = daysBetween(start, end)
  if (ofDays <= days) return null
  const share = interest * days
  // Whole-number division: `share` stays below 2^53, a quotient of doubles could round up.
  return { interest, counted: (share - (share % ofDays)) / ofDays, days, ofDays }
}
