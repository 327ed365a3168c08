import { act, screen } from '@testing-library/react'
import { answering, openOffice } from '../office'
import { hideNow, showAgain } from '../taro/taro'
import { draft, openPhotos, pause } from './open-draft'
import { asked, empty, evidence, read, readings, shot, waiting } from './readings'

beforeEach(() => {
  jest.useFakeTimers()
  openOffice()
})
afterEach(() => jest.useRealTimers())
describe('asking what was read', () => {
  test('goes on while something is waiting, and then stops', async () => {
    readings([waiting(1)], [waiting(1)], [read(1)])
    await openPhotos()
    expect(screen.getByText('正在识别…')).toBeInTheDocument()
    await pause(1500)
    await pause(1500)
    expect(asked()).toBe(3)
    expect(screen.getByText('名称：SAMPLE CO., LTD')).toBeInTheDocument()
    await pause(60_000)
    expect(asked()).toBe(3)
  })

  test('grows slower when it takes long', async () => {
    readings([waiting(1)])
    await openPhotos()
    await pause(60_000)
    expect(asked()).toBeLessThan(25)
    expect(asked()).toBeGreaterThan(15)
  })

  test('rests while the screen is out of sight', async () => {
    readings([waiting(1)])
    await openPhotos()
    act(() => hideNow())
    await pause(30_000)
    expect(asked()).toBe(1)
    await act(async () => showAgain())
    expect(asked()).toBe(2)
  })

  test('bears being offline, and says nothing of it', async () => {
    answering({ 'list-readings': () => undefined })
    await openPhotos()
    await pause(0)
    expect(screen.queryByRole('alert')).toBeNull()
    readings([read(1)])
    await pause(6000)
    expect(screen.getByText('日期：2026年3月12日')).toBeInTheDocument()
  })

  test('is tried less and less often while it fails, and in the end no more', async () => {
    answering({ 'list-readings': () => undefined })
    await openPhotos()
    await pause(6000)
    expect(asked()).toBe(2)
    await pause(6000)
    expect(asked()).toBe(2)
    await pause(6000)
    expect(asked()).toBe(3)
    await pause(3_600_000)
    expect(asked()).toBe(10)
  })

  test('is not done without a photo', async () => {
    await openPhotos(empty(1, { photos: [] }))
    await pause(10_000)
    expect(asked()).toBe(0)
  })
})

describe('each photo says', () => {
  test.each([
    [
      'that it is too dark, at once',
      shot(1, { dark: true }),
      waiting(1),
      '太暗，证件还在手边的话请重拍',
    ],
    [
      'that it is illegible, once read',
      shot(1),
      read(1, '17', { clear: false }),
      '看不清，证件还在手边的话请重拍',
    ],
    [
      'that nothing was read',
      shot(1),
      { evidence: evidence(1), state: 'failed' as const },
      '没有读到内容，请自己填写',
    ],
    ['what it is', shot(1), read(1, '1712345', { kind: 'madrid-registration' }), '国际注册证书'],
  ])('%s', async (_what, one, reading, said) => {
    readings([reading])
    await openPhotos(draft({ photos: [one] }))
    await pause(0)
    expect(screen.getByText(said)).toBeInTheDocument()
  })

  test('nothing where nothing is read here', async () => {
    readings([{ evidence: evidence(1), state: 'off' }])
    await openPhotos()
    await pause(0)
    expect(screen.queryByText(/识别|没有读到/)).toBeNull()
  })
})
