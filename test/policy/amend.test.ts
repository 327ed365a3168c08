import { amend } from '../../policy/amend'
import { assess, knownFrom } from '../../policy/assess'
import { itemOf, lygIpDraft } from '../../policy/edition'
import { wan, yuan, type ItemId } from '../../policy/vocabulary'
import { sampleLater } from './sample-edition'

const assessed = (edition: typeof lygIpDraft, item: ItemId, entry: object) => {
  const told = { roles: ['enterprise', 'university'] as const, items: { [item]: [entry] } }
  return assess(told, knownFrom(2026, []), edition).lines[0]
}

test('a later edition has the figures that it changes', () => {
  const told = { countries: 8, count: 3 }
  expect(assessed(lygIpDraft, 'madrid-trademark', told)?.status).toBe('ineligible')
  expect(assessed(sampleLater, 'madrid-trademark', told)).toMatchObject({
    status: 'eligible',
    uncapped: { max: yuan(18_000) },
    award: { min: wan(1.5), max: wan(1.5) },
  })
})

test('the earlier edition keeps its own, and its own sentence', () => {
  expect(itemOf('madrid-trademark', lygIpDraft).gives).toEqual({ kind: 'fixed', each: wan(1) })
  const says = (edition: typeof lygIpDraft) =>
    edition.articles[1]?.sentences.map((each) => each.says)
  expect(says(sampleLater)?.[1]).toMatch(/^样例：.*8个以上/)
  expect(says(lygIpDraft)?.[1]).toMatch(/10个以上/)
  expect(says(sampleLater)?.[2]).toBe(says(lygIpDraft)?.[2])
})

test('what it does not change it has from the earlier one', () => {
  expect(itemOf('gi-product', sampleLater)).toEqual(itemOf('gi-product', lygIpDraft))
  expect(sampleLater.chapters).toEqual(lygIpDraft.chapters)
  expect(assessed(sampleLater, 'madrid-trademark', { countries: 8 })?.article).toBe(2)
})

test('its assessment names it', () => {
  const { policy } = assess({ roles: ['enterprise'], items: {} }, knownFrom(2026, []), sampleLater)
  expect(policy).toBe('sample-later')
})

test('an item that the earlier edition does not grant is not amended in silence', () => {
  const bare = { ...lygIpDraft, id: 'sample-bare', articles: lygIpDraft.articles.slice(0, 1) }
  const head = { id: 'sample-none', title: '样例', issued: null }
  expect(() => amend(bare, head, { 'ip-insurance': { merit: true }, exhibition: {} })).toThrow(
    'sample-bare grants no ip-insurance, exhibition',
  )
})
