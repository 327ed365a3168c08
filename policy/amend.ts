import type { Edition, Item, Sentence } from './rule'
import type { ItemId } from './vocabulary'

/** What a later edition says otherwise of an item; `says` is the sentence that grants it. */
export type Amendment = Partial<Omit<Item, 'id'>> & { readonly says?: string }
export type Amendments = { readonly [id in ItemId]?: Amendment }

const amendItem = (item: Item, { says: _, ...changed }: Amendment): Item => ({
  ...item,
  ...changed,
})

const amendSentence = (sentence: Sentence, amendments: Amendments): Sentence => {
  const worded = sentence.grants.flatMap(({ id }) => amendments[id]?.says ?? [])
  return {
    ...sentence,
    says: worded[0] ?? sentence.says,
    grants: sentence.grants.map((item) => amendItem(item, amendments[item.id] ?? {})),
  }
}

/**
 * A later edition, told by what it changes of an earlier one, which stays as it is. Throws where it
 * amends an item that the earlier one does not grant.
 */
export const amend = (
  earlier: Edition,
  head: Pick<Edition, 'id' | 'title' | 'issued'>,
  amendments: Amendments,
): Edition => {
  const articles = earlier.articles.map((article) => ({
    ...article,
    sentences: article.sentences.map((sentence) => amendSentence(sentence, amendments)),
  }))
  const granted = articles.flatMap(({ sentences }) =>
    sentences.flatMap(({ grants }) => grants.map(({ id }): string => id)),
  )
  const unknown = Object.keys(amendments).filter((id) => !granted.includes(id))
  if (unknown.length > 0) throw new Error(`${earlier.id} grants no ${unknown.join(', ')}`)
  return { ...earlier, ...head, articles }
}
