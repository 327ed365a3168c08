import { openPaper } from '../../../src/services/open-paper'
import { answering, openOffice, refusal, reply } from '../office'

const claim = '2026-7K3M9QXA'
const saved: { href: string; name: string }[] = []

beforeEach(() => {
  openOffice()
  saved.length = 0
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push({ href: this.href, name: this.download })
  })
})
afterEach(() => jest.restoreAllMocks())

test('a paper is saved under its name, and the page keeps nothing of it', async () => {
  answering({ 'print-claim': () => reply({ link: '/store/x', name: '申报表-样例.pdf' }) })
  expect(await openPaper(claim, 'form')).toBeUndefined()
  expect(saved).toEqual([{ href: 'http://localhost/store/x', name: '申报表-样例.pdf' }])
  expect(document.querySelector('a')).toBeNull()
})

test('a paper that there is not is told, and nothing is saved', async () => {
  answering({ 'print-claim': () => refusal('no-letter') })
  expect(await openPaper(claim, 'letter')).toBe('refused: no-letter')
  expect(saved).toEqual([])
})

test('without a network it says so', async () => {
  expect(await openPaper(claim, 'form')).toMatch(/网络/)
})
