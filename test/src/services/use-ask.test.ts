import { act, renderHook, waitFor } from '@testing-library/react'
import { ListClaims } from '../../../contract/list-claims'
import { OpenClaim } from '../../../contract/open-claim'
import { useAsk } from '../../../src/services/use-ask'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'
import { showAgain } from '../taro/taro'

const none = reply({ claims: [] })

/** An answer that waits until it is let go. */
const held = <T>(answer: T) => {
  let go: () => void = () => undefined
  const gate = new Promise<void>((open) => (go = open))
  return { go: () => act(async () => go()), answer: () => gate.then(() => answer) }
}

const open = async () => {
  const hook = renderHook(() => useAsk(ListClaims, {}))
  await waitFor(() => expect(hook.result.current.load.kind).not.toBe('loading'))
  return hook
}

beforeEach(openOffice)

test('asks when the screen is mounted, once', async () => {
  answering({ 'list-claims': () => none })
  const { result } = await open()
  expect(result.current.load).toEqual({ kind: 'ready', reply: { claims: [] } })
  expect(toldTo('list-claims')).toHaveLength(1)
})

test('asks one request at a time', async () => {
  const late = held(none)
  answering({ 'list-claims': late.answer })
  const { result } = renderHook(() => useAsk(ListClaims, {}))
  act(() => {
    result.current.reload()
    showAgain()
  })
  expect(toldTo('list-claims')).toHaveLength(1)
  await late.go()
  act(() => result.current.reload())
  expect(toldTo('list-claims')).toHaveLength(2)
  await waitFor(() => expect(result.current.load.kind).toBe('ready'))
})

test('coming into view again keeps what is shown until the newer is there', async () => {
  answering({ 'list-claims': () => none })
  const { result } = await open()
  const newer = held(reply({ claims: [], next: 'n' }))
  answering({ 'list-claims': newer.answer })
  act(showAgain)
  expect(result.current.load).toEqual({ kind: 'ready', reply: { claims: [] } })
  await newer.go()
  expect(result.current.load).toMatchObject({ reply: { next: 'n' } })
})

test('coming into view again without a network keeps what is shown', async () => {
  answering({ 'list-claims': () => none })
  const { result } = await open()
  answering({ 'list-claims': () => undefined })
  await act(async () => showAgain())
  await waitFor(() => expect(toldTo('list-claims')).toHaveLength(2))
  expect(result.current.load.kind).toBe('ready')
})

test('a fault of ours keeps what is shown, too', async () => {
  answering({ 'list-claims': () => none })
  const { result } = await open()
  answering({ 'list-claims': () => ({ status: 500, json: '' }) })
  await act(async () => showAgain())
  expect(result.current.load.kind).toBe('ready')
})

test('what may not be seen any more is not shown any more', async () => {
  answering({ 'list-claims': () => none })
  const { result } = await open()
  answering({ 'list-claims': () => refusal('not-found') })
  await act(async () => showAgain())
  await waitFor(() => expect(result.current.load.kind).toBe('failed'))
})

test('what is shown stays when the session ran out, and that is told', async () => {
  answering({ 'list-claims': () => none })
  const { result } = await open()
  answering({ 'list-claims': () => refusal('session-over') })
  await act(async () => showAgain())
  await waitFor(() =>
    expect(result.current.load).toMatchObject({
      kind: 'ready',
      stale: { refusal: { code: 'session-over' } },
    }),
  )
})

test('a failure is told, and another try may go well', async () => {
  const { result } = await open()
  expect(result.current.load).toEqual({ kind: 'failed', answer: { kind: 'offline' } })
  answering({ 'list-claims': () => none })
  act(() => result.current.reload())
  expect(result.current.load.kind).toBe('loading')
  await waitFor(() => expect(result.current.load.kind).toBe('ready'))
})

test('what is asked for now is shown, in whatever order the answers come', async () => {
  const [first, second] = ['2026-AAAAAAAA', '2026-BBBBBBBB']
  const answers = Object.fromEntries(
    [first, second].map((claim) => [claim, held(reply(claimIn('draft', { claim })))]),
  )
  answering({ 'open-claim': ({ claim }) => answers[String(claim)]?.answer() })
  const { result, rerender } = renderHook(({ claim }) => useAsk(OpenClaim, { claim }), {
    initialProps: { claim: first },
  })
  rerender({ claim: second })
  await answers[first]?.go()
  expect(result.current.load.kind).toBe('loading')
  await answers[second]?.go()
  expect(result.current.load).toMatchObject({ kind: 'ready', reply: { claim: second } })
})

test('a newer reply from elsewhere takes the place of the older', async () => {
  answering({ 'list-claims': () => none })
  const { result } = await open()
  act(() => result.current.show({ claims: [], next: 'shown' }))
  expect(result.current.load).toMatchObject({ reply: { next: 'shown' } })
})
