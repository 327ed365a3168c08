import type { Article, Edition } from '../../policy/rule'
import { sayArticle } from '../say-article'

export interface FoundArticle {
  readonly article: Article
  /** The items that the words fit; all of them where the article itself does. */
  readonly items: readonly string[]
}

/** Latin letters in whatever size, and no space that only parts words. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const termsOf = (sought: string): readonly string[] => plain(sought).split(/\s+/).filter(Boolean)

const textOf = ({ number, title, sentences }: Article, chapter: string): string =>
  [
    chapter,
    sayArticle(number),
    `第${number}条`,
    title,
    ...sentences.flatMap(({ says, nothingBecause = '', grants }) => [
      says,
      nothingBecause,
      ...grants.flatMap((item) => [item.title, ...item.readings]),
    ]),
  ].join('\n')

const titlesOf = ({ sentences }: Article): readonly string[] =>
  sentences.flatMap(({ grants }) => grants.map(({ title }) => title))

/** The articles in which every word stands, in heading, sentences, items or readings; all for none. */
export const findArticles = (edition: Edition, sought: string): readonly FoundArticle[] => {
  const terms = termsOf(sought)
  return edition.articles.flatMap((article) => {
    const text = plain(textOf(article, edition.chapters[article.chapter - 1] ?? ''))
    if (!terms.every((term) => text.includes(term))) return []
    const titles = titlesOf(article)
    const fitting = titles.filter((title) => terms.some((term) => plain(title).includes(term)))
    return [{ article, items: fitting.length > 0 ? fitting : titles }]
  })
}
