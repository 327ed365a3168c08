import Taro from '@tarojs/taro'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { answering, refusal, reply, toldTo } from '../office'
import { add, choosing, open, openStore, storing } from './choose'
import { draft, number, pause, person, photo } from './open-draft'

beforeEach(openStore)

/** Uploads that end only when they are let go, or broken off. */
const holding = () => {
  const held: { abort: jest.Mock; go: () => void }[] = []
  const task = () => {
    let go: () => void = () => undefined
    let stop: () => void = () => undefined
    const sent = new Promise((resolve, reject) => {
      go = () => resolve({ statusCode: 204 })
      stop = () => reject(new Error('abort'))
    })
    const one = { abort: jest.fn(() => stop()), go: () => go() }
    held.push(one)
    return Object.assign(sent, { abort: one.abort, progress: () => undefined })
  }
  jest.mocked(Taro.uploadFile).mockImplementation(task as never)
  return held
}

test('three are sent at once, and the next when one has arrived', async () => {
  choosing('/1.jpg', '/2.jpg', '/3.jpg', '/4.jpg')
  const held = holding()
  await open()
  await add()
  await waitFor(() => expect(held).toHaveLength(3))
  held[0]?.go()
  await waitFor(() => expect(held).toHaveLength(4))
})

test('one under way can be called back: its transfer ends, and nothing of it stays', async () => {
  const held = holding()
  await open()
  await add()
  await waitFor(() => expect(held).toHaveLength(1))
  await userEvent.click(screen.getByText('取消'))
  expect(held[0]?.abort).toHaveBeenCalled()
  expect(screen.queryByText('取消')).toBeNull()
  await waitFor(() =>
    expect(toldTo('drop-photo')).toEqual([{ claim: number, evidence: photo.evidence }]),
  )
  expect(toldTo('admit-photo')).toEqual([])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('one that still waits its turn can be called back, and is never sent', async () => {
  choosing('/1.jpg', '/2.jpg', '/3.jpg', '/4.jpg')
  const held = holding()
  await open()
  await add()
  await waitFor(() => expect(held).toHaveLength(3))
  await userEvent.click(screen.getAllByText('取消')[3] as HTMLElement)
  held[0]?.go()
  await screen.findByText('1张')
  expect(toldTo('invite-photo')).toHaveLength(3)
})

test('one that arrived and was not let in for want of a network is only let in when tried again', async () => {
  answering({ 'admit-photo': () => undefined })
  await open()
  await add()
  await screen.findByRole('alert')
  answering({ 'admit-photo': () => reply(photo) })
  await userEvent.click(screen.getByText('重新上传'))
  expect(await screen.findByText('1张')).toBeInTheDocument()
  expect(toldTo('invite-photo')).toHaveLength(1)
  expect(Taro.uploadFile).toHaveBeenCalledTimes(1)
})

test('a PDF that took too long is only let in when tried again, and nothing of it is given up', async () => {
  answering({ 'admit-photo': () => refusal('took-too-long') })
  await open()
  await add()
  expect(await screen.findByRole('alert')).toHaveTextContent('took-too-long')
  answering({ 'admit-photo': () => reply(photo) })
  await userEvent.click(screen.getByText('重新上传'))
  expect(await screen.findByText('1张')).toBeInTheDocument()
  expect(toldTo('invite-photo')).toHaveLength(1)
  expect(toldTo('drop-photo')).toEqual([])
})

describe('a photo that was sent before and not let in', () => {
  const { thumbnail: _, ...sent } = { ...photo, state: 'waiting' as const }

  test('is let in when the draft is opened', async () => {
    await open([sent])
    expect(await screen.findByText('1张')).toBeInTheDocument()
    expect(toldTo('admit-photo')).toEqual([{ claim: number, evidence: photo.evidence }])
  })

  test('waits for a network, and a tap lets it in', async () => {
    answering({ 'admit-photo': () => undefined })
    await open([sent])
    expect(await screen.findByRole('alert')).toHaveTextContent('上次没有传完：网络连接不上')
    answering({ 'admit-photo': () => reply(photo) })
    await userEvent.click(screen.getByText('再试一次'))
    expect(await screen.findByText('1张')).toBeInTheDocument()
  })

  test('that never arrived is chosen anew', async () => {
    answering({ 'admit-photo': () => refusal('photo-not-there') })
    await open([sent])
    await screen.findByRole('alert')
    answering({
      'admit-photo': () => reply({ ...photo, evidence: '00000000-0000-4000-8000-000000000002' }),
    })
    answering({ 'drop-photo': () => refusal('not-found') })
    await userEvent.click(screen.getByText('重新选择'))
    expect(await screen.findByText('1张')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('the place that was made for a photo', () => {
  const place = { claim: number, evidence: photo.evidence }
  const lost = async () => {
    storing(undefined)
    answering({ 'drop-photo': () => undefined })
    await open()
    await add()
    await screen.findByRole('alert')
  }

  test('is given up before the same photo is sent again', async () => {
    await lost()
    await userEvent.click(screen.getByText('重新上传'))
    expect(await screen.findByRole('alert')).toHaveTextContent('网络连接不上')
    expect(toldTo('invite-photo')).toHaveLength(1)
    storing(204)
    answering({ 'drop-photo': () => reply({}) })
    await userEvent.click(screen.getByText('重新上传'))
    expect(await screen.findByText('1张')).toBeInTheDocument()
    expect(toldTo('drop-photo')).toEqual([place, place, place])
  })

  test('is given up where the photo is removed, tried less and less often until it is answered', async () => {
    await lost()
    jest.useFakeTimers()
    await person().click(screen.getByText('删除'))
    expect(screen.queryByRole('alert')).toBeNull()
    await pause(6000)
    expect(toldTo('drop-photo')).toHaveLength(3)
    answering({ 'drop-photo': () => refusal('not-found') })
    await pause(12_000)
    await pause(600_000)
    expect(toldTo('drop-photo')).toHaveLength(4)
    jest.useRealTimers()
  })

  test('is given up where it arrived, was not let in, and is removed', async () => {
    answering({ 'admit-photo': () => undefined })
    await open()
    await add()
    await screen.findByRole('alert')
    await userEvent.click(screen.getByText('删除'))
    await waitFor(() => expect(toldTo('drop-photo')).toEqual([place]))
  })
})

test('a photo that only the server knows of is told when the claim is handed in, with its step', async () => {
  await open([photo])
  await userEvent.click(screen.getByText('下一步'))
  await userEvent.click(screen.getByText('下一步'))
  await userEvent.click(screen.getByRole('checkbox', { name: /我承诺/ }))
  const unseen = { ...photo, evidence: '00000000-0000-4000-8000-000000000002' }
  answering({
    'submit-claim': () => refusal('claim-faulty', [{ kind: 'photo-waiting' }]),
    'open-claim': () => reply(draft({ photos: [photo, { ...unseen, state: 'waiting' }] })),
    'admit-photo': () => refusal('photo-not-there'),
  })
  await userEvent.click(screen.getByText('提交申报'))
  expect(await screen.findByText(/还有照片没传完/)).toBeInTheDocument()
  await userEvent.click(screen.getByText('去修改'))
  expect(screen.getByText('重新选择')).toBeInTheDocument()
})
