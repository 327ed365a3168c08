import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Post } from '../../../contract/shapes/post'
import type { Absence } from '../../../contract/shapes/staff'
import QueuePage from '../../../src/review/pages/queue'
import { answering, city, county, openOffice, refusal, reply, signInAs, toldTo } from '../office'
import { inDialog, tap } from './open-claim'
import { queueOf } from './queue-of'

const days = { from: '2999-01-05', to: '2999-01-09' }
const announced = { ...days, standIn: 'q' }
const inForce = { from: '2020-01-01', to: '2999-01-09', standIn: 'q' }
const over = { from: '2020-01-01', to: '2020-01-05', standIn: 'q' }

const office = (post: Post, absence?: Absence) => [
  { person: 'p', name: '样例审核员', post, ...(absence ? { absence } : {}) },
  { person: 'q', name: '样例同事甲', post },
  { person: 'r', name: '样例同事乙', post, absence: { ...days, standIn: 'q' } },
  { person: 's', name: '样例外岗', post: post.kind === 'city-reviewer' ? county : city },
]

const openMine = async (colleagues: readonly object[], post = city) => {
  answering({
    'list-queue': () => queueOf([]),
    'list-mine': () => reply({ claims: [], standsInFor: [] }),
    'list-colleagues': () => reply({ colleagues }),
  })
  await signInAs(post)
  render(<QueuePage />)
  await userEvent.click(await screen.findByText('我领取的'))
  await screen.findByText('您还没有领取申报')
}

const takeIn = () => answering({ 'set-absence': ({ absence }) => reply({ absence }) })

const openSheet = async () => {
  await tap('我不在岗…')
  await inDialog().findByRole('radio', { name: /样例同事甲/ })
}

/** The day's field: on the phone a wheel, in the order of the sheet. */
const day = (name: '从哪天起' | '到哪天止') =>
  screen.queryAllByTestId('wheel')[name === '从哪天起' ? 0 : 1] ?? screen.getByLabelText(name)

const chooseDay = async (name: '从哪天起' | '到哪天止', value: string) => {
  await userEvent.clear(day(name))
  await userEvent.type(day(name), value)
}

const fill = async ({ from, to } = days) => {
  await chooseDay('从哪天起', from)
  await chooseDay('到哪天止', to)
  await userEvent.click(inDialog().getByRole('radio', { name: /样例同事甲/ }))
}

beforeEach(openOffice)

describe('announcing an absence', () => {
  test('sends days and stand-in, says so, and reads the own list anew', async () => {
    await openMine(office(city))
    takeIn()
    await openSheet()
    await fill()
    await tap('保存')
    expect(
      await screen.findByText('您将于2999年1月5日至2999年1月9日不在岗，由样例同事甲代办。'),
    ).toBeInTheDocument()
    expect(screen.getByText('已保存')).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(toldTo('set-absence')).toEqual([{ absence: announced }])
    expect(toldTo('list-mine')).toHaveLength(2)
  })

  test('is sent once, however often it is tapped', async () => {
    await openMine(office(city))
    let go: () => void = () => undefined
    const held = new Promise<void>((done) => (go = done))
    answering({
      'set-absence': async ({ absence }) => {
        await held
        return reply({ absence })
      },
    })
    await openSheet()
    await fill()
    await userEvent.dblClick(inDialog().getByText('保存'))
    go()
    await screen.findByText('已保存')
    expect(toldTo('set-absence')).toHaveLength(1)
  })

  test('offers colleagues of the same post, without oneself, and marks the absent', async () => {
    await openMine(office(city))
    await openSheet()
    expect(inDialog().getAllByRole('radio')).toHaveLength(2)
    expect(inDialog().queryByText('样例审核员')).not.toBeInTheDocument()
    expect(inDialog().queryByText('样例外岗')).not.toBeInTheDocument()
    expect(inDialog().getByText('2999年1月5日至2999年1月9日不在岗')).toBeInTheDocument()
  })

  test('offers a county’s reviewer those of his own county', async () => {
    const far = { kind: 'county-reviewer', county: '灌云县' }
    const others = [...office(county), { person: 't', name: '样例外县', post: far }]
    await openMine(others, county)
    await openSheet()
    expect(inDialog().getAllByRole('radio')).toHaveLength(2)
    expect(inDialog().queryByText('样例外县')).not.toBeInTheDocument()
  })

  test('can not be done where nobody else holds the post', async () => {
    await openMine([office(city)[0] ?? {}, office(city)[3] ?? {}])
    await tap('我不在岗…')
    expect(await inDialog().findByText(/同一岗位没有其他同事/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '保存' })).not.toBeInTheDocument()
  })

  test('says what is missing, and sends nothing', async () => {
    await openMine(office(city))
    await openSheet()
    await tap('保存')
    expect(inDialog().getByText('请选择结束日期')).toBeInTheDocument()
    expect(inDialog().getByText('请选择代办的同事')).toBeInTheDocument()
    expect(toldTo('set-absence')).toEqual([])
  })

  test.each([
    ['that run backwards', '2999-01-09', '2999-01-05', '结束日期早于开始日期，请重新选择'],
    ['that are over', '2020-01-01', '2020-01-05', '结束日期已经过去，请重新选择'],
  ])('does not send days %s', async (_, from, to, said) => {
    await openMine(office(city))
    await openSheet()
    await fill({ from, to })
    await tap('保存')
    expect(inDialog().getByText(said)).toBeInTheDocument()
    expect(toldTo('set-absence')).toEqual([])
  })

  test.each(['not-a-colleague', 'days-backwards'])(
    'that is refused as %s says so, and keeps what was typed',
    async (code) => {
      await openMine(office(city))
      answering({ 'set-absence': () => refusal(code) })
      await openSheet()
      await fill()
      await tap('保存')
      expect(await inDialog().findByText(`refused: ${code}`)).toBeInTheDocument()
      expect(day('到哪天止')).toHaveValue('2999-01-09')
      takeIn()
      await tap('保存')
      expect(await screen.findByText('已保存')).toBeInTheDocument()
    },
  )

  test('without the colleagues says why, and tries again', async () => {
    await openMine(office(city))
    await userEvent.click(screen.getByText('全部'))
    answering({ 'list-colleagues': () => undefined })
    await userEvent.click(screen.getByText('我领取的'))
    await tap('我不在岗…')
    const again = await inDialog().findByRole('button', { name: '重试' })
    answering({ 'list-colleagues': () => reply({ colleagues: office(city) }) })
    await userEvent.click(again)
    expect(await inDialog().findByRole('radio', { name: /样例同事甲/ })).toBeInTheDocument()
  })
})

describe('an absence', () => {
  test('in force is said, and ended by one tap', async () => {
    await openMine(office(city, inForce))
    takeIn()
    expect(
      await screen.findByText('您2020年1月1日至2999年1月9日不在岗，由样例同事甲代办。'),
    ).toBeInTheDocument()
    await tap('结束不在岗')
    expect(await screen.findByText('不在岗已结束，同事不再替您办理')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '我不在岗…' })).toBeInTheDocument()
    expect(toldTo('set-absence')).toEqual([{ absence: null }])
    expect(toldTo('list-mine')).toHaveLength(2)
  })

  test('is ended once, however often it is tapped', async () => {
    await openMine(office(city, announced))
    let go: () => void = () => undefined
    const held = new Promise<void>((done) => (go = done))
    answering({
      'set-absence': async () => {
        await held
        return reply({ absence: null })
      },
    })
    await userEvent.dblClick(await screen.findByText('取消不在岗'))
    go()
    await screen.findByRole('button', { name: '我不在岗…' })
    expect(toldTo('set-absence')).toHaveLength(1)
  })

  test('that could not be ended stays, and why is said', async () => {
    await openMine(office(city, inForce))
    await tap('结束不在岗')
    expect(await screen.findByText('网络连接不上，请检查网络后重试')).toBeInTheDocument()
    expect(screen.getByText(/由样例同事甲代办/)).toBeInTheDocument()
  })

  test('is changed from what it is', async () => {
    await openMine(office(city, announced))
    takeIn()
    await userEvent.click(await screen.findByRole('button', { name: '更改' }))
    expect(day('从哪天起')).toHaveValue('2999-01-05')
    await userEvent.click(inDialog().getByRole('radio', { name: /样例同事乙/ }))
    await tap('保存')
    expect(await screen.findByText(/由样例同事乙代办/)).toBeInTheDocument()
    expect(toldTo('set-absence')).toEqual([{ absence: { ...announced, standIn: 'r' } }])
  })

  test('that is over is none', async () => {
    await openMine(office(city, over))
    await openSheet()
    expect(screen.queryByText(/代办。/)).not.toBeInTheDocument()
    expect(inDialog().getAllByRole('radio', { checked: false })).toHaveLength(2)
  })
})
