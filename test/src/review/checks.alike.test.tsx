import Taro from '@tarojs/taro'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Duplicate } from '../../../contract/check-papers'
import type { Photo } from '../../../contract/shapes/claim'
import type { Place, Verdict } from '../../../contract/shapes/reading'
import { drawMark } from '../../../src/review/pages/claim/draw-mark'
import { answering, claimIn, county, openOffice, refusal, reply, toldTo } from '../office'
import { inDialog, openClaim } from './open-claim'

const evidence = '00000000-0000-4000-8000-000000000001'
const photo: Photo = {
  evidence,
  document: 'registration-certificate-with-parties',
  state: 'admitted',
  thumbnail: '/small/1',
  picture: '/large/1',
  more: [{ thumbnail: '/small/2', picture: '/large/2' }],
}
const corners: Place['corners'] = [
  [0.2, 0.3],
  [0.6, 0.3],
  [0.6, 0.4],
  [0.2, 0.4],
]
const place = (page: number): Place => ({ evidence, page, corners })
const agrees: Verdict = { verdict: 'agrees', place: place(0) }
const checks = (more: object = {}) => ({
  version: 4,
  readings: [{ evidence, state: 'read' }],
  references: [
    {
      entry: 0,
      reference: 0,
      number: { verdict: 'differs', read: '1712346', place: place(1) },
      holder: agrees,
      date: { verdict: 'look', read: '2026-03-07' },
    },
    {
      entry: 0,
      reference: 1,
      number: agrees,
      holder: { verdict: 'unreadable' },
      date: { verdict: 'unread' },
    },
  ],
  duplicates: [],
  ...more,
})
const open = async (said: object = checks()) => {
  answering({ 'check-papers': () => reply(said) })
  await openClaim(claimIn('submitted', { photos: [photo] }), county)
  await screen.findByText('照片核对')
}
const strip = () => screen.getByText('照片核对').closest('.checks') as HTMLElement

beforeEach(openOffice)

test('beside each number, holder and day stands what the photo says', async () => {
  await open()
  const [first, second] = [...document.querySelectorAll<HTMLElement>('.paper:not(.paper--head)')]
  expect(first).toHaveTextContent('1712345不一致照片：1712346')
  expect(first).toHaveTextContent('SAMPLE CO LTD一致')
  expect(first).toHaveTextContent('2026年3月1日请人工看照片：2026年3月7日')
  expect(second).toHaveTextContent('1723456一致')
  expect(second).toHaveTextContent('看不清')
  expect(second).toHaveTextContent('未识别')
})

test('at the top stands how much agrees and how much wants a look', async () => {
  await open()
  for (const said of ['1项不一致', '2项请看', '2项一致', '1项未识别'])
    expect(within(strip()).getByText(said)).toBeInTheDocument()
})

test('the claim does not wait for it, and says that it comes', async () => {
  let go: () => void = () => undefined
  const held = new Promise<void>((done) => (go = done))
  answering({ 'check-papers': () => held.then(() => reply(checks())) })
  await openClaim(claimIn('submitted', { photos: [photo] }), county)
  expect(screen.getByText('正在取照片核对结果…')).toBeInTheDocument()
  expect(screen.getByText('1712345')).toBeInTheDocument()
  await act(async () => go())
  expect(await screen.findByText('照片核对')).toBeInTheDocument()
})

test('where it does not come, the claim stands without it', async () => {
  answering({ 'check-papers': () => refusal('not-found') })
  await openClaim(claimIn('submitted', { photos: [photo] }), county)
  expect(await screen.findByText(/没有取到，请以照片为准/)).toBeInTheDocument()
  expect(screen.getByText('1712345')).toBeInTheDocument()
})

test('it is asked again while a photo is still being read, and then no more', async () => {
  jest.useFakeTimers()
  let turn = 0
  const waiting = [{ evidence, state: 'waiting' }]
  answering({ 'check-papers': () => reply(checks((turn += 1) < 2 ? { readings: waiting } : {})) })
  await openClaim(claimIn('submitted', { photos: [photo] }), county)
  expect(within(strip()).getByText('1张照片还在识别')).toBeInTheDocument()
  await act(() => jest.advanceTimersByTimeAsync(1500))
  expect(within(strip()).queryByText(/还在识别/)).toBeNull()
  await act(() => jest.advanceTimersByTimeAsync(60_000))
  expect(toldTo('check-papers')).toHaveLength(2)
  jest.useRealTimers()
})

test('where nothing is read here, nothing is said of it', async () => {
  const unread = { verdict: 'unread' }
  const references = [{ entry: 0, reference: 0, number: unread, holder: unread, date: unread }]
  const idle = checks({ readings: [{ evidence, state: 'off' }], references })
  answering({ 'check-papers': () => reply(idle) })
  await openClaim(claimIn('submitted', { photos: [photo] }), county)
  await waitFor(() => expect(screen.queryByText(/照片核对/)).toBeNull())
  expect(screen.queryByText('未识别')).toBeNull()
})

describe('a tap on a verdict', () => {
  beforeEach(async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: /国际注册号不一致，看照片上的位置/ }))
  })
  const picture = () => inDialog().getAllByRole('img')[0] as HTMLElement

  test('opens the page where it stands, with what was declared beside what is there', () => {
    expect(picture()).toHaveAttribute('src', '/large/2')
    const compared = document.querySelector('.compared')
    expect(compared).toHaveTextContent(/不一致申报1712345照片1712346/)
  })

  test('marks the place once the picture is shown', () => {
    expect(document.querySelector('.mark')).toBeNull()
    fireEvent.load(picture())
    expect(document.querySelector<HTMLElement>('.mark')?.style.backgroundImage).toBe(
      drawMark(corners),
    )
  })

  test('the mark goes when another page is turned to', async () => {
    await userEvent.click(inDialog().getByText('上一张'))
    expect(picture()).toHaveAttribute('src', '/large/1')
    fireEvent.load(picture())
    expect(document.querySelector('.mark')).toBeNull()
  })
})

test('the pages of a PDF are shown one by one, and count as one file', async () => {
  await open()
  expect(screen.getByText('1张')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /放大看：.*第1页/ })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: /放大看：.*第2页/ })).toBeInTheDocument()
})

test('the mark surrounds the words, whatever size the picture has', () => {
  const svg = decodeURIComponent(drawMark(corners))
  expect(svg).toContain('viewBox="0 0 100 100" preserveAspectRatio="none"')
  expect(svg).toContain('19.2 29.2L60.8 29.2L60.8 40.8L19.2 40.8Z')
})

test('what the licence says stands beside the applicant', async () => {
  const licence = { number: { verdict: 'differs', read: '91320700MA1SAMPLE1' }, holder: agrees }
  await open(checks({ licence }))
  expect(screen.getByText('91320700MA1SAMPLE0').closest('.beside')).toHaveTextContent(
    '不一致照片：91320700MA1SAMPLE1',
  )
  expect(screen.getByText('样例海洋科技有限公司').closest('.beside')).toHaveTextContent('一致')
})

describe('what other claims have too', () => {
  const other: Duplicate = {
    kind: 'same-number',
    entry: 0,
    reference: 1,
    claim: '2026-AAAAAAAA',
    item: 'madrid-trademark',
    state: 'approved',
    year: 2026,
    elsewhere: true,
    mayOpen: true,
  }
  const alike: Duplicate = {
    ...other,
    kind: 'alike',
    evidence,
    claim: '2026-BBBBBBBB',
    mayOpen: false,
  }
  const { entry: _, reference: __, ...hint } = alike
  const cards = () => [...document.querySelectorAll<HTMLElement>('.duplicate')]
  beforeEach(() => open(checks({ duplicates: [hint, { ...other, elsewhere: false }, other] })))

  test('the same number at another organisation comes first, and red', () => {
    expect(cards()[0]).toHaveTextContent('同号：另一主体也申报了')
    expect(cards()[0]).toHaveTextContent('1723456')
    expect(cards()[0]).toHaveClass('duplicate--bad')
    expect(cards()).toHaveLength(3)
  })

  test('a picture that looks alike is a quiet hint, and names the photo', () => {
    const card = cards().find((one) => one.textContent?.includes('相似图片'))
    expect(card).toHaveClass('duplicate--neutral')
    expect(card).toHaveTextContent(/国际注册证书.*第1张/)
  })

  test('a claim that he may open is a tap away, another one is not', async () => {
    const [grave, , quiet] = cards() as [HTMLElement, HTMLElement, HTMLElement]
    expect(within(document.body).getByText('不在您的办理范围')).toBeInTheDocument()
    await userEvent.click(within(grave).getByText('打开该申报'))
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: '/review/pages/claim/index?claim=2026-AAAAAAAA',
    })
    expect(quiet).toBeDefined()
  })
})
