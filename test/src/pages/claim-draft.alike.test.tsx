import { act, screen, waitFor } from '@testing-library/react'
import { answering, openOffice, refusal, reply, toldTo } from '../office'
import { showAgain } from '../taro/taro'
import {
  button,
  draft,
  field,
  kept,
  keptNumbers,
  mark,
  number,
  openDraft,
  paper,
  pause,
  person,
} from './open-draft'

beforeEach(() => {
  jest.useFakeTimers()
  openOffice()
})
afterEach(() => jest.useRealTimers())

const PAUSE = 1200
const typeMark = (text: string) => person().type(field(/国际注册号/), text)

/** keep-draft answers only once it is let go. */
const holdKeeping = () => {
  let go: () => void = () => undefined
  const gate = new Promise<void>((open) => (go = open))
  answering({
    'keep-draft': async ({ version, entries }) => {
      await gate
      return reply(draft({ entries: entries as never, version: Number(version) + 1 }))
    },
  })
  return () => act(async () => go())
}

test('the holder that the paper must name is filled in', async () => {
  await openDraft(draft({ entries: [] }))
  expect(field(/证书上的英文名称/)).toHaveValue('SAMPLE CO LTD')
})

test('what is typed is kept a moment after the last key, by version', async () => {
  await openDraft()
  await typeMark('6')
  await pause(PAUSE - 100)
  await typeMark('7')
  await pause(PAUSE - 100)
  expect(kept()).toEqual([])
  await pause(100)
  expect(kept()).toEqual([
    {
      claim: number,
      version: 4,
      entries: [{ ...mark, references: [{ ...paper, number: '171234567' }] }],
    },
  ])
  expect(screen.getByText('已保存')).toBeInTheDocument()
})

test('what is typed next is kept with the version that came back', async () => {
  await openDraft()
  await typeMark('6')
  await pause(PAUSE)
  await typeMark('7')
  await pause(PAUSE)
  expect(keptNumbers()).toEqual([
    [4, '17123456'],
    [5, '171234567'],
  ])
})

test('while one is being kept no other is sent, and then the newest is', async () => {
  await openDraft()
  const go = holdKeeping()
  await typeMark('6')
  await pause(PAUSE)
  await typeMark('7')
  await pause(PAUSE)
  expect(kept()).toHaveLength(1)
  await go()
  await pause(PAUSE)
  expect(keptNumbers()).toEqual([
    [4, '17123456'],
    [5, '171234567'],
  ])
  expect(screen.getByText('已保存')).toBeInTheDocument()
})

test('going on while one is being kept sends no second of the same version', async () => {
  await openDraft()
  const go = holdKeeping()
  await person().clear(field(/国际注册号/))
  await typeMark('1712346')
  await pause(PAUSE)
  await person().click(button('下一步'))
  await screen.findByText(/第3步，共3步/)
  await go()
  await pause(PAUSE)
  expect(keptNumbers()).toEqual([[4, '1712346']])
})

test('going on keeps at once what was typed', async () => {
  await openDraft()
  await person().clear(field(/国际注册号/))
  await typeMark('1712346')
  await person().click(button('下一步'))
  expect(keptNumbers()).toEqual([[4, '1712346']])
})

test('leaving right after the last key loses nothing', async () => {
  const { unmount } = await openDraft()
  await typeMark('6')
  unmount()
  await pause(0)
  expect(keptNumbers()).toEqual([[4, '17123456']])
})

test('leaving with everything kept sends nothing', async () => {
  const { unmount } = await openDraft()
  unmount()
  await pause(0)
  expect(kept()).toEqual([])
})

test('a draft that moved on elsewhere is told, and its newest state is a tap away', async () => {
  await openDraft()
  answering({
    'keep-draft': () => refusal('moved-on'),
    'open-claim': () =>
      reply(
        draft({ version: 9, entries: [{ ...mark, references: [{ ...paper, number: '99' }] }] }),
      ),
  })
  await typeMark('6')
  await pause(PAUSE)
  expect(screen.getByRole('alert')).toHaveTextContent('refused: moved-on')
  await person().click(screen.getByText('载入最新内容'))
  await waitFor(() => expect(field(/国际注册号/)).toHaveValue('99'))
  expect(screen.queryByRole('alert')).toBeNull()
  answering({ 'keep-draft': ({ entries }) => reply(draft({ version: 10, entries } as never)) })
  await typeMark('1')
  await pause(PAUSE)
  expect(keptNumbers().at(-1)).toEqual([9, '991'])
})

test('without a network it says so, and one tap keeps it after all', async () => {
  await openDraft()
  answering({ 'keep-draft': () => undefined })
  await typeMark('6')
  await pause(PAUSE)
  expect(screen.getByRole('alert')).toHaveTextContent('网络连接不上')
  answering({ 'keep-draft': ({ entries }) => reply(draft({ version: 5, entries } as never)) })
  await person().click(screen.getByText('再保存一次'))
  expect(await screen.findByText('已保存')).toBeInTheDocument()
  expect(keptNumbers().at(-1)).toEqual([4, '17123456'])
})

test('coming back to the screen without a network leaves what was typed', async () => {
  await openDraft()
  answering({ 'keep-draft': () => undefined, 'open-claim': () => undefined })
  await typeMark('6')
  await act(async () => showAgain())
  expect(toldTo('open-claim')).toHaveLength(2)
  expect(field(/国际注册号/)).toHaveValue('17123456')
})

test('a claim that was handed in elsewhere is not filled in any more', async () => {
  await openDraft()
  answering({ 'open-claim': () => reply(draft({ state: 'submitted' })) })
  await act(async () => showAgain())
  expect(await screen.findByText(/已经提交或办结/)).toBeInTheDocument()
})

test('whose session ran out while typing can sign in from there', async () => {
  await openDraft()
  answering({
    'keep-draft': () => refusal('session-over'),
    'sign-in': () => refusal('code-invalid'),
  })
  await typeMark('6')
  await pause(PAUSE)
  expect(screen.getByRole('alert')).toHaveTextContent('refused: session-over')
  expect(screen.getByText('登录')).toBeInTheDocument()
})
