import { referenceRules } from '../../../policy/claims/references'
import { normalise } from '../../../policy/identifiers/normalise'
import { isPatentNumber } from '../../../policy/identifiers/patent-number'
import type { ItemId } from '../../../policy/vocabulary'
import { fillWords as words } from '../../../words/screens/claim-photos'

/** What is wrong with a number that is typed to its end; nothing while it is not. */
export const faultWhileTyping = (item: ItemId, text: string): string | undefined => {
  if (referenceRules[item].form !== 'patent-number') return undefined
  const number = normalise(text)
  if (/^(?:ZL)?\d{12}[\dX]$/.test(number)) return words.noDot
  const whole = /^(?:ZL)?\d{12}\.[\dX]$/.test(number)
  return whole && !isPatentNumber(number) ? words.wrongCheck : undefined
}
