import { article01 } from './articles/article-01'
import { article02 } from './articles/article-02'
import { article03 } from './articles/article-03'
import { article04 } from './articles/article-04'
import { article05 } from './articles/article-05'
import { article06 } from './articles/article-06'
import { article07 } from './articles/article-07'
import { article08 } from './articles/article-08'
import { article09 } from './articles/article-09'
import { article10 } from './articles/article-10'
import { article11 } from './articles/article-11'
import { article12 } from './articles/article-12'
import { article13 } from './articles/article-13'
import { article14 } from './articles/article-14'
import { article15 } from './articles/article-15'
import { article16 } from './articles/article-16'
import { article17 } from './articles/article-17'
import { article18 } from './articles/article-18'
import { article19 } from './articles/article-19'
import { article20 } from './articles/article-20'
import { article21 } from './articles/article-21'
import { article22 } from './articles/article-22'
import { article23 } from './articles/article-23'
import { article24 } from './articles/article-24'
import type { Edition, GrantedItem } from './rule'
import type { ItemId } from './vocabulary'

/**
 * The draft for comment. A figure in it is never edited once the policy is issued: a later edition
 * stands beside it, and an old claim is still explained by its own.
 */
export const lygIpDraft: Edition = {
  id: 'lyg-ip-draft',
  title: '关于高标准推进知识产权强市建设若干政策措施（征求意见稿）',
  issued: null,
  chapters: ['高质量创造', '高效益运用', '高标准保护', '高水平服务', '高效能管理', '高品质环境'],
  readings: [
    '“以上”“每10项”“不超过”都含本数。',
    '申报主体视为本市主体，由审核人员核实。',
    '估算不问成果日期；每个申报批次规定成果的起止时间。',
    '“每年”按申报批次所属的日历年计算。',
    '升级获得更高认定的，另行申报并全额计算。',
    '政策尚未印发，金额可能调整；批次是否开放由主管部门决定。',
  ],
  articles: [
    article01,
    article02,
    article03,
    article04,
    article05,
    article06,
    article07,
    article08,
    article09,
    article10,
    article11,
    article12,
    article13,
    article14,
    article15,
    article16,
    article17,
    article18,
    article19,
    article20,
    article21,
    article22,
    article23,
    article24,
  ],
}

/** The edition that guests are answered by. */
export const currentEdition = lygIpDraft

const listItems = (edition: Edition): readonly GrantedItem[] =>
  edition.articles.flatMap(({ number, sentences }) =>
    sentences.flatMap(({ grants }) => grants.map((item) => ({ ...item, article: number }))),
  )

interface Items {
  readonly listed: readonly GrantedItem[]
  readonly named: ReadonlyMap<ItemId, GrantedItem>
}

/** An edition is never changed: its items are gathered once. */
const gathered = new WeakMap<Edition, Items>()

const gather = (edition: Edition): Items => {
  const known = gathered.get(edition)
  if (known) return known
  const listed = listItems(edition)
  const items = { listed, named: new Map(listed.map((item) => [item.id, item])) }
  gathered.set(edition, items)
  return items
}

/** Every item of an edition beside its article's number, in the order of the articles. */
export const itemsOf = (edition: Edition): readonly GrantedItem[] => gather(edition).listed

/** Every edition that a round may name; past ones stay, for old claims are explained by them. */
export const editions: readonly Edition[] = [lygIpDraft]

export const editionNamed = (id: string): Edition | undefined =>
  editions.find((edition) => edition.id === id)

/** Does the edition grant this item? */
export const grants = (edition: Edition, id: ItemId): boolean => gather(edition).named.has(id)

/** One item of an edition. Throws where the edition lacks it: a fault of ours, not of a person. */
export const itemOf = (id: ItemId, edition: Edition = currentEdition): GrantedItem => {
  const item = gather(edition).named.get(id)
  if (!item) throw new Error(`the edition ${edition.id} grants no item ${id}`)
  return item
}
