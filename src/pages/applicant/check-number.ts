import { isDay } from '../../../policy/days'
import { isCreditCode } from '../../../policy/identifiers/credit-code'
import { isIdentityNumber } from '../../../policy/identifiers/identity-number'
import { normalise } from '../../../policy/identifiers/normalise'
import { applicantWords } from '../../../words/screens/applicant'

export type NumberField = 'creditCode' | 'identityNumber'

const LENGTH = 18
const says = applicantWords.number

interface Rule {
  readonly fits: (character: string, at: number) => boolean
  readonly wrong: (number: string) => string | undefined
}

const rules: Readonly<Record<NumberField, Rule>> = {
  creditCode: {
    fits: (character) => /[0-9A-HJ-NPQRTUWXY]/.test(character),
    wrong: (code) => (isCreditCode(code) ? undefined : says.check),
  },
  identityNumber: {
    fits: (character, at) => (at === LENGTH - 1 ? /[\dX]/ : /\d/).test(character),
    wrong: (number) => {
      if (isIdentityNumber(number)) return undefined
      const born = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
      return isDay(born) ? says.check : says.birthday
    },
  },
}

/** What is wrong with a number that may still be half typed; shortness is no fault yet. */
export const faultWhileTyping = (field: NumberField, text: string): string | undefined => {
  const number = normalise(text)
  const { fits, wrong } = rules[field]
  const odd = [...number].findIndex((character, at) => !fits(character, at))
  if (odd >= 0) return says[field](odd + 1, [...number][odd] ?? '')
  if (number.length > LENGTH) return says.long(number.length - LENGTH)
  return number.length === LENGTH ? wrong(number) : undefined
}

/** What is wrong with a number that is meant to be whole; empty is not its matter. */
export const faultWhenLeft = (field: NumberField, text: string): string | undefined => {
  const { length } = normalise(text)
  const fault = faultWhileTyping(field, text)
  if (fault ?? length === 0) return fault
  return length < LENGTH ? says.short(LENGTH - length) : undefined
}

/** How far the typing has come, in place of the hint. */
export const sayTyped = (field: NumberField, text: string): string | undefined => {
  const { length } = normalise(text)
  if (length === 0 || length > LENGTH || faultWhileTyping(field, text)) return undefined
  return length === LENGTH ? applicantWords.passed : applicantWords.typed(length)
}
