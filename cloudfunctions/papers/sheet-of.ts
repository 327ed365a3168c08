import type { Line } from '../../policy/assessment'
import { sayReason, sayStep } from '../../words/assessment'
import { paperWords as words, sayBasis } from '../../words/papers'
import { sayArticle } from '../../words/say-article'
import { sayTime } from '../../words/time'
import type { Block, Sheet } from '../ports/paper'
import { editionOf, itemOfClaim } from '../claims/claim'
import type { Case } from './gather-case'

/** The frame of every paper: number and page at its foot, and the warning of sample data above. */
export const sheetOf = (
  { claim: { claim }, service, at }: Case,
  title: string,
  blocks: readonly Block[],
): Sheet => ({
  ...(service.sample ? { warning: words.sample } : {}),
  title,
  subtitle: words.number(claim),
  blocks,
  foot: (page, pages) => [words.foot(claim, sayTime(at)), words.page(page, pages)],
  made: at,
})

/** The article that the claim's item rests on, in the claim's own edition of the policy. */
export const basisOf = ({ claim }: Case): string => {
  const { title, issued } = editionOf(claim)
  return sayBasis(title, sayArticle(itemOfClaim(claim).article), issued)
}

export const sayPath = (line: Line): readonly string[] =>
  line.steps.map((step) => sayStep(line.item, step))

export const sayNotes = (line: Line): readonly string[] =>
  line.reasons.map((reason) => sayReason(line.item, reason))

export const heading = (said: string): Block => ({ kind: 'heading', words: said })
export const paragraph = (said: string): Block => ({ kind: 'paragraph', words: said })
/** Nothing where there is nothing to list. */
export const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]
