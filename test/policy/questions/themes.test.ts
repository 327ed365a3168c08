import { itemIds, organisations } from '../../../policy/vocabulary'
import { itemsOpenTo, themeItems, themeNames, themes } from '../../../policy/questions/themes'

it('every item stands under one theme, and each theme is short enough to read', () => {
  const all = Object.values(themes).flat()
  expect([...all].sort()).toEqual([...itemIds].sort())
  expect(themeNames).toHaveLength(10)
  expect(Math.max(...themeNames.map((theme) => themes[theme].length))).toBeLessThanOrEqual(7)
})

it('a theme offers what one of the roles may claim, and no more', () => {
  expect(themeItems('patent', ['individual'])).toEqual([
    'china-patent-award',
    'jiangsu-patent-award',
    'open-licence',
  ])
  expect(themeItems('trademark', ['individual'])).toEqual([])
  expect(themeItems('trademark', ['university', 'enterprise'])).toEqual([
    'madrid-trademark',
    'well-known-trademark',
  ])
})

it('all organisations together may claim every item', () => {
  expect(itemsOpenTo(organisations)).toHaveLength(38)
})
