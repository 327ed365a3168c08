import { currentEdition, itemsOf } from '../../policy/edition'
import type { Fact, GrantedItem } from '../../policy/rule'
import { itemIds } from '../../policy/vocabulary'
import table from './data/catalogue-table.json'

const items = itemsOf(currentEdition)

const factOf = (fact: Fact) => ({
  name: fact.name,
  type: fact.type,
  ...(fact.type === 'choice' ? { options: fact.options } : {}),
})

/** The item as the catalogue's table has it. */
const rowOf = (item: GrantedItem) => ({
  article: item.article,
  id: item.id,
  title: item.title,
  roles: [...item.who],
  facts: item.facts.map(factOf),
  caps: item.caps,
  merit: item.merit,
  oneEntry: item.oneEntry,
})

/** The order in which roles are written says nothing. */
const inOneOrder = <Row extends { roles: string[] }>(row: Row) => ({
  ...row,
  roles: [...row.roles].sort(),
})

it('the catalogue has 38 items', () => {
  expect(table).toHaveLength(38)
})

it('the items stand in the catalogue’s order', () => {
  const ids = table.map(({ id }) => id)
  expect(items.map(({ id }) => id)).toEqual(ids)
  expect([...itemIds]).toEqual(ids)
})

describe('each item is as the catalogue’s table has it', () => {
  for (const row of table)
    it(row.id, () => {
      const found = items.filter(({ id }) => id === row.id)
      expect(found.map(rowOf).map(inOneOrder)).toEqual([inOneOrder(row)])
    })
})

it('the facts that depend on another are asked once its value is given', () => {
  const dependent = items.flatMap(({ facts }) => facts.filter(({ once }) => once))
  expect(dependent.map(({ name, once }) => [name, once?.fact, once?.is])).toEqual([
    ['effective', 'outcome', 'won'],
    ['benefited', 'outcome', 'settled'],
  ])
})

it('a loan’s interest ends no day before it starts', () => {
  const days = items.flatMap(({ facts }) => facts.filter(({ type }) => type === 'day'))
  expect(days).toEqual([
    { name: 'start', type: 'day' },
    { name: 'end', type: 'day', notBefore: 'start' },
  ])
})

it('the edition is the draft for comment, not issued yet', () => {
  expect(currentEdition).toMatchObject({ id: 'lyg-ip-draft', issued: null })
})

it('all 24 articles stand in order', () => {
  const numbers = currentEdition.articles.map(({ number }) => number)
  expect(numbers).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
})

it('the articles stand in the 6 chapters of the document', () => {
  const firsts = currentEdition.chapters.map(
    (_, at) => currentEdition.articles.find(({ chapter }) => chapter === at + 1)?.number,
  )
  expect(firsts).toEqual([1, 6, 11, 15, 18, 21])
  const chapters = currentEdition.articles.map(({ chapter }) => chapter)
  expect(chapters).toEqual([...chapters].sort((a, b) => a - b))
})

describe('every sentence grants something or says why nothing', () => {
  for (const { number, title, sentences } of currentEdition.articles)
    it(`article ${number} ${title}`, () => {
      expect(sentences.length).toBeGreaterThan(0)
      for (const { says, grants, nothingBecause } of sentences) {
        expect(says).not.toBe('')
        expect(grants.length > 0).toBe(nothingBecause === undefined)
        expect(nothingBecause).not.toBe('')
      }
    })
})

/** The items for which the catalogue states a reading of their own. */
const read = [
  ...['madrid-trademark', 'data-ip-registration', 'patent-navigation', 'pledge-financing'],
  ...['open-licence', 'ip-alliance', 'overseas-enforcement', 'protection-platform'],
  ...['service-rating', 'outlet-excellence', 'demonstration-area', 'training-base'],
  ...['city-ip-enterprise', 'publicity-event', 'ip-education', 'exhibition', 'soft-research'],
  ...['china-patent-award', 'jiangsu-patent-award', 'dispute-mediation', 'service-cluster'],
  'national-ip-enterprise',
]

it('the items that the text leaves a choice for, and no others, state their readings', () => {
  const stated = items.filter(({ readings }) => readings.length > 0).map(({ id }) => id)
  expect(stated.sort()).toEqual([...read].sort())
})

it('an item has no conditions but those of the catalogue', () => {
  const conditional = items.filter(({ needs }) => needs.length > 0).map(({ id }) => id)
  expect(conditional).toEqual([
    ...['madrid-trademark', 'high-value-patent', 'patent-navigation', 'ip-alliance'],
    ...['domestic-enforcement', 'overseas-enforcement', 'management-standard', 'exhibition'],
  ])
})

it('the readings that hold for every item are stated', () => {
  expect(currentEdition.readings.length).toBeGreaterThanOrEqual(5)
})
