import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Publication } from '../../../contract/shapes/publication'
import type { Round } from '../../../contract/shapes/round'
import PublicationsPage from '../../../src/review/pages/publications'
import { answering, city, county, openOffice, refusal, reply, signInAs, toldTo } from '../office'
import { inDialog, tap } from './open-claim'

const publisher = { kind: 'publisher' } as const
const publication = (more: Partial<Publication> = {}): Publication => ({
  publication: '2026-1-1',
  round: '2026-1',
  title: '2026年第一批（样例）第1次公示',
  from: '2999-03-02',
  until: '2999-03-09',
  days: 5,
  guessed: false,
  claims: 0,
  ...more,
})
const round = (name: string, status: Round['status']): Round => ({
  round: name,
  title: `${name}批次（样例）`,
  year: 2026,
  edition: 'lyg-ip-draft',
  opens: '2026-01-01',
  closes: '2026-12-31',
  from: '2025-01-01',
  to: '2026-12-31',
  items: ['madrid-trademark'],
  status,
})

const open = async (listed: readonly Publication[], post: Parameters<typeof signInAs>[0]) => {
  answering({
    'list-publications': () => reply({ publications: listed }),
    'list-rounds': () => reply({ rounds: [round('2027-1', 'prepared'), round('2026-1', 'open')] }),
    'show-rules': () => reply({ twoPairsAbove: 0, returnDays: 15, publicationDays: 7 }),
  })
  await signInAs(post)
  render(<PublicationsPage />)
}

beforeEach(openOffice)

const tellDay = (day: string) => {
  // In WeChat the round has a wheel as well, which stands before the day's.
  const field = screen.queryAllByTestId('wheel').at(-1) ?? screen.getByLabelText('公示开始日')
  fireEvent.change(field, { target: { value: day } })
}

test('a county reads that publications are not its business', async () => {
  await open([], county)
  expect(await screen.findByText('公示由公示拨付岗办理')).toBeInTheDocument()
})

test('a publication says its days, how many it lists, and leads to the public page', async () => {
  await open([publication({ claims: 12, from: '2026-03-02', until: '2026-03-09' })], city)
  expect(await screen.findByText('2026年3月2日至2026年3月9日')).toBeInTheDocument()
  expect(screen.getByText('12件')).toBeInTheDocument()
  expect(screen.getByText('公示期满')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '继续公示' })).not.toBeInTheDocument()
  await tap('公示页面')
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/pages/publication/index?publication=2026-1-1',
  })
})

test('days that were guessed are warned of', async () => {
  await open([publication({ guessed: true })], publisher)
  expect(await screen.findByText(/没有导入这段时间的节假日安排/)).toBeInTheDocument()
})

describe('a new publication', () => {
  test('offers the newest round that was open and the usual days, and stands first', async () => {
    await open([publication({ publication: '2026-1-1', claims: 3 })], publisher)
    const opened = publication({ publication: '2026-1-2', title: '样例第2次公示' })
    answering({ 'open-publication': () => reply(opened) })
    await userEvent.click(await screen.findByRole('button', { name: '新建公示' }))
    expect(await inDialog().findByLabelText('公示工作日数')).toHaveValue('7')
    tellDay('2999-03-02')
    await tap('新建')
    expect(await screen.findByText('样例第2次公示')).toBeInTheDocument()
    expect(screen.getByText(/公示已新建/)).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(toldTo('open-publication')).toEqual([{ round: '2026-1', from: '2999-03-02', days: 7 }])
  })

  test('of a day that is over, or of no days, is refused here', async () => {
    await open([], publisher)
    await userEvent.click(await screen.findByRole('button', { name: '新建公示' }))
    await userEvent.clear(await inDialog().findByLabelText('公示工作日数'))
    tellDay('2020-03-02')
    await tap('新建')
    expect(screen.getByText('开始日不能早于今天')).toBeInTheDocument()
    expect(screen.getByText('请填写1至60之间的整数')).toBeInTheDocument()
    expect(toldTo('open-publication')).toEqual([])
  })

  test('that is refused says why and keeps what was typed', async () => {
    await open([], publisher)
    answering({ 'open-publication': () => refusal('day-past') })
    await userEvent.click(await screen.findByRole('button', { name: '新建公示' }))
    await inDialog().findByLabelText('公示工作日数')
    tellDay('2999-03-02')
    await tap('新建')
    expect(await screen.findByText('refused: day-past')).toBeInTheDocument()
    expect(screen.getByLabelText('公示工作日数')).toHaveValue('7')
  })
})

describe('publishing', () => {
  const some = (published: number, left: number, claims: number) =>
    reply({ publication: publication({ claims }), published, left })

  test('goes on until none is left', async () => {
    const answers = [some(20, 25, 20), some(20, 5, 40), some(5, 0, 45)]
    await open([publication({ claims: 1 })], publisher)
    answering({ 'publish-claims': () => answers.shift() })
    await userEvent.click(await screen.findByRole('button', { name: '继续公示' }))
    expect(await screen.findByText('公示完成，这次共45件')).toBeInTheDocument()
    expect(screen.getByText('45件')).toBeInTheDocument()
    expect(toldTo('publish-claims')).toHaveLength(3)
    expect(toldTo('publish-claims')[0]).toEqual({ publication: '2026-1-1' })
  })

  test('that was interrupted says so, and is resumed where it stopped', async () => {
    await open([publication({ claims: 1 })], publisher)
    const answers = [some(20, 25, 20), undefined]
    answering({ 'publish-claims': () => answers.shift() })
    await userEvent.click(await screen.findByRole('button', { name: '继续公示' }))
    expect(await screen.findByText('公示中断，这次已完成20件，可以继续')).toBeInTheDocument()
    answering({ 'publish-claims': () => some(25, 0, 45) })
    await tap('继续公示')
    expect(await screen.findByText('公示完成，这次共25件')).toBeInTheDocument()
  })

  test('that moves nothing stops', async () => {
    await open([publication({ claims: 1 })], publisher)
    answering({ 'publish-claims': () => some(0, 4, 1) })
    await userEvent.click(await screen.findByRole('button', { name: '继续公示' }))
    expect(await screen.findByText('还有4件没能公示，请稍后继续')).toBeInTheDocument()
    expect(toldTo('publish-claims')).toHaveLength(1)
  })

  test('takes no second tap while it is under way', async () => {
    await open([publication({ claims: 1 })], publisher)
    let go: () => void = () => undefined
    const held = new Promise<void>((done) => (go = done))
    answering({
      'publish-claims': async () => {
        await held
        return some(3, 0, 4)
      },
    })
    const button = await screen.findByRole('button', { name: '继续公示' })
    await userEvent.click(button)
    await userEvent.click(button)
    expect(screen.getByText('正在公示', { selector: '.words' })).toBeInTheDocument()
    go()
    await screen.findByText('公示完成，这次共3件')
    expect(toldTo('publish-claims')).toHaveLength(1)
  })

  test('whose first day is over is refused with its sentence', async () => {
    await open([publication({ claims: 1 })], publisher)
    answering({ 'publish-claims': () => refusal('day-past') })
    await userEvent.click(await screen.findByRole('button', { name: '继续公示' }))
    expect(await screen.findByText('refused: day-past')).toBeInTheDocument()
  })
})
