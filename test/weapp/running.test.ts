/** @jest-environment jsdom */
import { waitFor } from '@testing-library/dom'
import { readApp, pagesOf } from '../../config/check-weapp/read-app'
import { built } from './built'
import { openPage } from './open-page'
import { asked, sent } from './wechat-host'

test('the first page shows its words, names itself and leads to the other tabs', async () => {
  const home = openPage('pages/home/index')
  await waitFor(() => expect(home.words()).toContain('首页'))
  expect(asked.setNavigationBarTitle).toHaveBeenCalled()

  home.tap('申报')
  await waitFor(() => expect(asked.switchTab.mock.lastCall?.[0].url).toBe('/pages/claims/index'))
})

test('every other page opens and shows something, without an error', async () => {
  const complaint = jest.spyOn(console, 'error')
  const pages = pagesOf(readApp(built)).filter((page) => page !== 'pages/home/index')
  for (const page of pages) {
    const open = openPage(page)
    await waitFor(() => expect(open.words()).not.toBe(''))
  }
  expect(complaint).not.toHaveBeenCalled()
  // Every page of the package in turn: on a busy machine more than Jest's five seconds.
}, 30_000)

test('what a screen reader says comes through the templates, a false state too', async () => {
  const me = openPage('pages/me/index')
  await waitFor(() => expect(me.tree()).toContain('{"name":"ariaRole","value":"tab"}'))
  expect(me.tree()).toContain('{"name":"ariaSelected","value":"true"}')
  expect(me.tree()).toContain('{"name":"ariaSelected","value":"false"}')
})

test('a self-check in the mini-program comes to a sum', async () => {
  const check = openPage('pages/self-check/index')
  await waitFor(() => expect(check.words()).toContain('您是哪一类主体'))
  const ticked = () => expect(check.tree()).toContain('{"name":"ariaChecked","value":"true"}')
  check.tap('企业')
  await waitFor(ticked)
  check.tap('下一步')
  await waitFor(() => expect(check.words()).toContain('您手里有什么'))
  check.tap('商标')
  await waitFor(ticked)
  check.tap('下一步')
  await waitFor(() => expect(check.words()).toContain('具体是哪几项'))
  check.tap('中国驰名商标奖励')
  await waitFor(() => expect(check.words()).toContain('按件数算：每件20万元'))
  check.tap('下一步')
  await waitFor(() => expect(check.words()).toContain('商标有几件'))
  check.tap('＋')
  await waitFor(() => expect(check.words()).toContain('确定 20万元'))
})

test('what a screen sends first, to be drawn, stays under 64 KB', async () => {
  const pages = pagesOf(readApp(built))
  for (const page of pages) {
    const open = openPage(page)
    await waitFor(() => expect(open.words()).not.toBe(''))
  }
  const first = pages.map((page) => ({ page, bytes: sent.get(page)?.[0] ?? 0 }))
  const largest = first.reduce((one, other) => (one.bytes > other.bytes ? one : other))
  process.stdout.write(
    `first data, largest: ${largest.page} ${(largest.bytes / 1024).toFixed(1)} KB\n`,
  )
  expect(first.filter(({ bytes }) => bytes === 0 || bytes > 64 * 1024)).toEqual([])
}, 30_000)
