import { currentEdition } from '../policy/edition'
import type { Edition, GrantedItem } from '../policy/rule'
import { sayArticle } from './say-article'

/** The sentence of an edition, in our words, that grants an item. */
export const sayWhat = (
  { id, article }: GrantedItem,
  edition: Edition = currentEdition,
): string => {
  const sentences = edition.articles.find(({ number }) => number === article)?.sentences ?? []
  const says = sentences.find(({ grants }) => grants.some((item) => item.id === id))?.says ?? ''
  return `${sayArticle(article)}：${says}`
}
