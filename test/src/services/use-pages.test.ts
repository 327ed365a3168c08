import { act, renderHook, waitFor } from '@testing-library/react'
import { ListClaims } from '../../../contract/list-claims'
import type { ClaimSummary } from '../../../contract/shapes/claim'
import { usePages } from '../../../src/services/use-pages'
import { answering, openOffice, reply, toldTo } from '../office'
import { showAgain } from '../taro/taro'

const row = (claim: string): ClaimSummary => ({
  claim,
  item: 'madrid-trademark',
  state: 'submitted',
  year: 2026,
  updated: '2026-03-05T06:30:00.000Z',
  award: { min: 0, max: 0 },
})
const [a, b, c] = ['2026-AAAAAAAA', '2026-BBBBBBBB', '2026-CCCCCCCC'] as const

/** Three pages of one claim each. */
const threePages = () =>
  answering({
    'list-claims': ({ after }) => {
      if (after === undefined) return reply({ claims: [row(a)], next: '1' })
      return after === '1' ? reply({ claims: [row(b)], next: '2' }) : reply({ claims: [row(c)] })
    },
  })

const open = async () => {
  const hook = renderHook(() => usePages(ListClaims, {}, ({ claims }) => claims))
  await waitFor(() => expect(hook.result.current.first.load.kind).toBe('ready'))
  return hook.result
}

type Result = Awaited<ReturnType<typeof open>>
const shown = (result: Result) => result.current.rows.map(({ claim }) => claim)
const more = async (result: Result) => {
  await act(async () => result.current.more?.())
  await waitFor(() => expect(result.current.busy).toBe(false))
}

beforeEach(() => {
  openOffice()
  threePages()
})

test('the pages stand under one another, and at the end there are no more', async () => {
  const result = await open()
  expect(shown(result)).toEqual([a])
  await more(result)
  await more(result)
  expect(shown(result)).toEqual([a, b, c])
  expect(result.current.more).toBeUndefined()
  expect(toldTo('list-claims')).toEqual([{}, { after: '1' }, { after: '2' }])
})

test('a page that did not come leaves the others, and can be asked for again', async () => {
  const result = await open()
  answering({ 'list-claims': () => undefined })
  await more(result)
  expect(shown(result)).toEqual([a])
  threePages()
  await more(result)
  expect(shown(result)).toEqual([a, b])
})

test('a first page read anew takes later ones with it, so that none is shown twice', async () => {
  const result = await open()
  await more(result)
  answering({ 'list-claims': () => reply({ claims: [row(c), row(a), row(b)] }) })
  await act(async () => showAgain())
  await waitFor(() => expect(shown(result)).toEqual([c, a, b]))
})

test('a first page read anew that ends where it did keeps the later ones', async () => {
  const result = await open()
  await more(result)
  await act(async () => showAgain())
  await waitFor(() => expect(toldTo('list-claims')).toHaveLength(3))
  expect(shown(result)).toEqual([a, b])
})

test('without a first page there are no rows', async () => {
  openOffice()
  const { result } = renderHook(() => usePages(ListClaims, {}, ({ claims }) => claims))
  await waitFor(() => expect(result.current.first.load.kind).toBe('failed'))
  expect(result.current.rows).toEqual([])
  expect(result.current.more).toBeUndefined()
})
