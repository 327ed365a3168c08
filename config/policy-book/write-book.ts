import { createHash } from 'node:crypto'
import { itemsOf } from '../../policy/edition'
import type { Article, Edition, Item, Sentence } from '../../policy/rule'
import { bookWords as words } from '../../words/book/book-words'
import { aboutWords, sayHow, sayOutcome, sayTold } from '../../words/book/say-case'
import { sayRule } from '../../words/book/say-rule'
import { workedCases, type WorkedCase } from '../../words/book/worked-cases'
import { sayArticle } from '../../words/say-article'
import type { OfficialText } from './read-official-text'

type Lines = readonly string[]

/** A cell holds no line break and no bar. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, '<br>')
const row = (...cells: Lines): string => `| ${cells.map(cell).join(' | ')} |`
const table = (head: Lines, rows: readonly Lines[]): Lines => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
]

const list = (lines: Lines): Lines => lines.map((line) => `- ${line}`)

const doneWith = ({ grants, nothingBecause }: Sentence): string =>
  nothingBecause === undefined
    ? words.grants(grants.map(({ title }) => title))
    : words.nothing(nothingBecause)

const caseRow = (worked: WorkedCase): Lines => [
  aboutWords[worked.about],
  sayTold(worked),
  sayOutcome(worked.line),
  sayHow(worked.line),
]

const itemLines = (edition: Edition, item: Item): Lines => [
  '',
  `### ${item.title}`,
  '',
  ...list(sayRule(item).map(([name, says]) => `**${name}**：${says}`)),
  ...list(item.readings.map((reading) => `**${words.reading}**：${reading}`)),
  `- **${words.id}**：\`${item.id}\``,
  '',
  ...table(words.caseHead, workedCases(edition, item).map(caseRow)),
]

const officialLines = (text: string | undefined): Lines =>
  text === undefined
    ? []
    : [
        '',
        `**${words.official}**`,
        '',
        ...text
          .trim()
          .split('\n')
          .map((line) => `> ${line}`),
        '',
        `SHA-256 \`${createHash('sha256').update(text).digest('hex')}\``,
      ]

const articleLines = (edition: Edition, article: Article, official?: OfficialText): Lines => [
  '',
  `## ${sayArticle(article.number)}　${article.title}`,
  ...officialLines(official?.get(article.number)),
  '',
  ...table(
    words.sentenceHead,
    article.sentences.map((sentence) => [sentence.says, doneWith(sentence)]),
  ),
  ...article.sentences.flatMap(({ grants }) => grants.flatMap((item) => itemLines(edition, item))),
]

const chapterLines = (
  edition: Edition,
  title: string,
  at: number,
  official?: OfficialText,
): Lines => [
  '',
  `# ${words.chapter(at + 1, title)}`,
  ...edition.articles
    .filter(({ chapter }) => chapter === at + 1)
    .flatMap((article) => articleLines(edition, article, official)),
]

const headLines = (edition: Edition): Lines => {
  const items = itemsOf(edition)
  const cases = items.reduce((sum, item) => sum + workedCases(edition, item).length, 0)
  return [
    `# ${words.title}`,
    '',
    `${edition.title}（\`${edition.id}\`，${words.issued(edition.issued)}）`,
    '',
    words.counts(edition.articles.length, items.length, cases),
    '',
    ...list(words.howToRead),
    '',
    `**${words.readings}**`,
    '',
    ...list(edition.readings),
  ]
}

/** The whole edition as Markdown, beside the office's own text where that is given. */
export const writeBook = (edition: Edition, official?: OfficialText): string =>
  [
    ...headLines(edition),
    ...edition.chapters.flatMap((title, at) => chapterLines(edition, title, at, official)),
    '',
  ].join('\n')
