import { referenceRules, type ReferenceRule } from '../../../policy/claims/references'
import type { PhotoText } from '../../../cloudfunctions/ports/reader'
import type { Verdict } from '../../../cloudfunctions/reading/finding'
import { photoPageOf } from '../../../cloudfunctions/reading/photo-page'
import { verifyReference } from '../../../cloudfunctions/reading/verify-reference'
import { changeName, changeNumber, type Dice } from './change-one'
import type { Item } from './photo-set'

/** The item under which such a paper is claimed. */
const rules: Readonly<Record<string, ReferenceRule>> = {
  patent: referenceRules['open-licence'],
  trademark: referenceRules['gi-trademark'],
  madrid: referenceRules['madrid-trademark'],
  dataip: referenceRules['data-ip-registration'],
  agent: referenceRules['patent-agent'],
  ipms: referenceRules['management-standard'],
  judgment: referenceRules['domestic-enforcement'],
  invoice: referenceRules['ip-insurance'],
}

export interface Verdicts {
  readonly number: Verdict
  readonly holder: Verdict
  readonly date: Verdict
}

const verdictsOf = ({ kind, fields }: Item, text: PhotoText): Verdicts => {
  const rule = rules[kind]
  if (!rule) throw new Error(`no item is claimed with a paper of the kind ${kind}`)
  const { number, holder, date } = verifyReference(fields, rule, [photoPageOf(text, 0, '')])
  return { number: number.verdict, holder: holder?.verdict ?? 'unreadable', date: date.verdict }
}

/** The true declaration. */
export const declareTruly = verdictsOf

/** So many with one character of the number, and as many with one of the holder, changed. */
export const declareFalsely = (item: Item, text: PhotoText, times: number, dice: Dice) =>
  Array.from({ length: times }).flatMap(() => {
    const number = changeNumber(item.fields.number, dice)
    const holder = changeName(item.fields.holder, dice)
    return [
      {
        told: number,
        verdict: verdictsOf({ ...item, fields: { ...item.fields, number } }, text).number,
      },
      {
        told: holder,
        verdict: verdictsOf({ ...item, fields: { ...item.fields, holder } }, text).holder,
      },
    ]
  })
