import type { ToldGrant } from '../../contract/import-grants'
import { isCreditCode } from '../../policy/identifiers/credit-code'
import { isIdentityNumber } from '../../policy/identifiers/identity-number'
import { normalise } from '../../policy/identifiers/normalise'
import { MOST_REFERENCES } from '../../policy/claims/most-references'
import { fitsForm, referenceKey } from '../../policy/claims/references'
import type { GrantedItem } from '../../policy/rule'
import { quotaOf } from '../ledger/read-known'
import type { Vault } from '../ports/vault'
import { hashSecret } from '../sessions/one-time'
import { findItem } from './find-item'
import { fault, type Fault, type Grant } from './grant'

/** The longest sum that yearly caps are ever reckoned with, in fen. */
const MOST_FEN = 100_000_000_000

/** As long as a claim's; a few characters grow many times longer in their normal form. */
const MOST_LETTERS = 240

/** A row by itself, whatever else the list and the table hold: the grant, or all that is wrong with it. */
export const checkGrant = (told: ToldGrant, vault: Vault): Grant | readonly Fault[] => {
  const number = normalise(told.number)
  const item = findItem(told.item)
  const [name, paper] = [told.name.trim(), told.paper.trim()]
  const year = wholeOf(told.year, 2000, 2100)
  const amount = wholeOf(told.amount, 1, MOST_FEN)
  const places = wholeOf(told.places ?? 1, 1, 1000)
  const faults = [
    ...(name === '' ? [fault('name-missing')] : []),
    ...(isCreditCode(number) || isIdentityNumber(number) ? [] : [fault('number-wrong')]),
    ...(item ? faultsOfReferences(item, told.references) : [fault('item-unknown')]),
    ...(year === undefined ? [fault('year-wrong')] : []),
    ...(amount === undefined ? [fault('amount-wrong')] : []),
    ...(paper === '' || paper.length > 60 ? [fault('paper-wrong')] : []),
    ...(places === undefined ? [fault('places-wrong')] : []),
  ]
  if (faults.length > 0 || !item || year === undefined || amount === undefined || !places)
    return faults
  const mark = vault.mark(number)
  return {
    line: told.line,
    grant: hashSecret(JSON.stringify([mark, item.id, year, normalise(paper)])),
    ...{ name, mark, item, year, amount, paper },
    places: quotaOf(item) ? places : 0,
    references: told.references.map((written) => ({
      number: written,
      key: referenceKey(item.id, written),
    })),
  }
}

const wholeOf = (told: string | number, least: number, most: number): number | undefined => {
  const text = typeof told === 'number' ? String(told) : told.trim()
  const figure = /^\d{1,15}$/.test(text) ? Number(text) : NaN
  return figure >= least && figure <= most ? figure : undefined
}

const faultsOfReferences = (item: GrantedItem, numbers: readonly string[]): readonly Fault[] => {
  if (numbers.length > MOST_REFERENCES) return [fault('too-many-references')]
  const keys = numbers.map((number) => referenceKey(item.id, number))
  return numbers.flatMap((number, at) => {
    if (!fitsForm(item.id, number) || normalise(number).length > MOST_LETTERS)
      return [fault('reference-misformed', number)]
    return keys.indexOf(keys[at] ?? '') < at ? [fault('reference-twice', number)] : []
  })
}
