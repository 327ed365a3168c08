import type { Edition } from '../../policy/rule'

/** The office's own words of each article, by its number. */
export type OfficialText = ReadonlyMap<number, string>

/** What an operator is told, and nothing more: the file is the trouble, not the program. */
export class BadText extends Error {}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new BadText(`it is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

const isRecord = (told: unknown): told is Readonly<Record<string, unknown>> =>
  typeof told === 'object' && told !== null && !Array.isArray(told)

/**
 * Reads `{ "1": "text of article 1", … }`, an entry for every article of the edition. Throws a
 * BadText that names every fault at once.
 */
export const readOfficialText = (edition: Edition, json: string): OfficialText => {
  const told = parse(json)
  if (!isRecord(told)) throw new BadText('it is to be an object of article numbers and texts')
  const numbers = new Set(edition.articles.map(({ number }) => String(number)))
  const faults = [
    ...[...numbers]
      .filter((number) => !(number in told))
      .map((number) => `article ${number} is missing`),
    ...Object.entries(told).flatMap(([number, text]) => {
      if (!numbers.has(number)) return [`the edition has no article ${number}`]
      return typeof text === 'string' && text.trim() !== '' ? [] : [`article ${number} is no text`]
    }),
  ]
  if (faults.length > 0) throw new BadText(faults.join('; '))
  return new Map(Object.entries(told).map(([number, text]) => [Number(number), String(text)]))
}
