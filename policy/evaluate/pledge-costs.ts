import { daysBetween, sameDayNextYear } from '../days'
import type { FirstYear, WorkedCosts } from '../rule'
import type { Entry, Fen } from '../vocabulary'

const given = (entry: Entry, fact: string) => {
  const value = entry[fact]
  return value === undefined ? null : value
}

/**
 * Article 8: interest for at most one year, and the fees. Interest up to the same day of the next
 * year counts in full; beyond, by days, floored to the fen. A day not yet given may still lie
 * within the year, so the interest then counts in full.
 */
export const pledgeCosts: WorkedCosts = (entry) => {
  const interest = given(entry, 'interest')
  const fees = given(entry, 'fees')
  if (typeof interest !== 'number' || typeof fees !== 'number') return { most: null }
  const firstYear = withinFirstYear(interest, given(entry, 'start'), given(entry, 'end'))
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
