import type { ToldOffer } from '../../contract/import-offers'
import type { ClaimEntry } from '../../contract/shapes/claim'
import type { OfferFault, OfferFaultCode } from '../../contract/shapes/offer'
import { fitsForm, referenceKey, referenceRules } from '../../policy/claims/references'
import { isDay } from '../../policy/days'
import { isCreditCode } from '../../policy/identifiers/credit-code'
import { normalise } from '../../policy/identifiers/normalise'
import type { Fact, GrantedItem } from '../../policy/rule'
import { optionWords } from '../../words/facts'
import { findItem } from '../imports/find-item'
import type { Vault } from '../ports/vault'
import { hashSecret } from '../sessions/one-time'

/** A row of the list that is right in itself. */
export interface Named {
  readonly line: number
  /** What it is known by: company, item and paper make one offer. */
  readonly offer: string
  readonly name: string
  readonly number: string
  readonly mark: string
  readonly item: GrantedItem
  readonly entry: ClaimEntry
  readonly reference: string
  readonly date: string
  readonly phone: string
}

export type Fault = Omit<OfferFault, 'line'>

export const fault = (code: OfferFaultCode, detail?: string | number): Fault => ({
  fault: code,
  ...(detail === undefined ? {} : { detail: String(detail) }),
})

/** A row by itself: what is offered to whom, or all that is wrong with it. */
export const checkOffer = (told: ToldOffer, vault: Vault): Named | readonly Fault[] => {
  const item = findItem(told.item)
  const number = normalise(told.number)
  const [name, date, reference] = [told.name.trim(), told.date.trim(), told.reference.trim()]
  const faults = [
    ...(name === '' ? [fault('name-missing')] : []),
    ...(isCreditCode(number) ? [] : [fault('number-wrong')]),
    ...(isDay(date) ? [] : [fault('date-wrong')]),
    ...(item ? faultsOfItem(item, told) : [fault('item-unknown')]),
  ]
  if (faults.length > 0 || !item) return faults
  const mark = vault.mark(number)
  const entry = {
    facts: factsOf(item, told),
    references: [{ number: reference, holder: name, date }],
  }
  return {
    line: told.line,
    offer: hashSecret(JSON.stringify([mark, referenceKey(item.id, reference)])),
    ...{ name, number, mark, item, entry, reference, date },
    phone: told.phone.trim(),
  }
}

const faultsOfItem = (item: GrantedItem, told: ToldOffer): readonly Fault[] => {
  if (!referenceRules[item.id].list) return [fault('item-not-listed')]
  const reference = told.reference.trim()
  return [
    ...(reference !== '' && fitsForm(item.id, reference) ? [] : [fault('reference-wrong')]),
    ...item.facts.flatMap((fact) =>
      valueOf(item, fact, told) === undefined ? [wrong(item, fact)] : [],
    ),
  ]
}

const wrong = (item: GrantedItem, fact: Fact): Fault =>
  fact.type === 'choice'
    ? fault('level-wrong', fact.options.map((option) => optionWords(item.id, option)).join('、'))
    : fault('bonus-wrong')

/** An official list tells a level or a sum; an item that asks for more is not on any. */
const valueOf = (item: GrantedItem, fact: Fact, { level, bonus }: ToldOffer) => {
  if (fact.type === 'choice') {
    const told = normalise(level)
    const isTold = (option: string) =>
      normalise(option) === told || normalise(optionWords(item.id, option)) === told
    return fact.options.find(isTold)
  }
  if (fact.type !== 'money' || typeof bonus !== 'number') return undefined
  return Number.isSafeInteger(bonus) && bonus >= 1 ? bonus : undefined
}

const factsOf = (item: GrantedItem, told: ToldOffer): ClaimEntry['facts'] =>
  Object.fromEntries(item.facts.map((one) => [one.name, valueOf(item, one, told) ?? '']))
