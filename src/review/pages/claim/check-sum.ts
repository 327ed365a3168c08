import type { Award } from '../../../../policy/vocabulary'
import { readYuan, sayAward } from '../../../../words/money'
import { decideWords as words } from '../../../../words/screens/review-decide'

/** What stands in the field at first: the most that may be granted, in yuan; empty where the text sets no limit. */
export const typeSum = ({ max }: Award): string => {
  if (max === null) return ''
  const fen = max % 100
  return `${(max - fen) / 100}${fen === 0 ? '' : `.${String(fen).padStart(2, '0')}`}`
}

/** The typed sum in fen, or why it can't be granted: the server would refuse the same. */
export const checkSum = (
  typed: string,
  award: Award,
): { readonly sum: number } | { readonly error: string } => {
  const sum = readYuan(typed)
  if (sum === undefined) return { error: words.unreadable }
  if (sum === 0) return { error: words.nothing }
  const fits = sum >= award.min && (award.max === null || sum <= award.max)
  return fits ? { sum } : { error: words.outside(sayAward(award)) }
}
