import { editionNamed, editions, grants, itemOf, itemsOf, lygIpDraft } from '../../policy/edition'
import { sampleLater } from './sample-edition'

const bare = { ...lygIpDraft, id: 'sample-bare', articles: lygIpDraft.articles.slice(0, 1) }

test('every edition is found by its name', () => {
  expect(editions.map(({ id }) => editionNamed(id))).toEqual([lygIpDraft])
  expect(editionNamed('sample-later')).toBeUndefined()
})

test('an edition grants the items of its articles and no others', () => {
  expect(grants(lygIpDraft, 'madrid-trademark')).toBe(true)
  expect(grants(bare, 'wipo-global-award')).toBe(true)
  expect(grants(bare, 'madrid-trademark')).toBe(false)
})

test('an item stands beside the number of its article', () => {
  expect(itemOf('madrid-trademark').article).toBe(2)
  expect(itemsOf(bare).map(({ id, article }) => [id, article])).toEqual([
    ['wipo-global-award', 1],
    ['china-patent-award', 1],
    ['jiangsu-patent-award', 1],
  ])
})

test('an item is the one of the edition asked, and one that it lacks is a fault of ours', () => {
  expect(itemOf('wipo-global-award', sampleLater).title).toMatch(/^样例/)
  expect(() => itemOf('madrid-trademark', bare)).toThrow(
    'the edition sample-bare grants no item madrid-trademark',
  )
})

test('the items of an edition are gathered once', () => {
  expect(itemsOf(lygIpDraft)).toBe(itemsOf(lygIpDraft))
})
