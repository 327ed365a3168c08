import Taro from '@tarojs/taro'
import { ListClaims } from '../../../contract/list-claims'
import { SubmitClaim } from '../../../contract/submit-claim'
import { ask } from '../../../src/services/ask'
import { sayFailure } from '../../../src/services/say-failure'
import { answering, claimIn, openOffice, refusal, reply, toldTo } from '../office'

beforeEach(openOffice)

const failing = async (): Promise<string> => {
  const answer = await ask(ListClaims, {})
  if (answer.kind === 'reply') throw new Error('a reply')
  return sayFailure(answer)
}

test('a reply of the contract is handed on', async () => {
  answering({ 'list-claims': () => reply({ claims: [] }) })
  expect(await ask(ListClaims, {})).toEqual({ kind: 'reply', reply: { claims: [] } })
  expect(toldTo('list-claims')).toEqual([{}])
})

test('without a network the answer is offline, and says so', async () => {
  expect(await ask(ListClaims, {})).toEqual({ kind: 'offline' })
  expect(await failing()).toMatch(/网络/)
})

test.each([
  ['of another shape', { claims: [{ claim: 1 }] }],
  ['that is no object', 'hello'],
  ['that is empty', ''],
])('a reply %s is a fault, and says so', async (_what, json) => {
  answering({ 'list-claims': () => reply(json) })
  expect((await ask(ListClaims, {})).kind).toBe('fault')
  expect(await failing()).toMatch(/系统/)
})

test('a problem of the closed list is a refusal in its own words, with what it adds', async () => {
  answering({ 'list-claims': () => refusal('no-applicant', ['more']) })
  expect(await ask(ListClaims, {})).toEqual({
    kind: 'refused',
    refusal: { code: 'no-applicant', words: 'refused: no-applicant', more: ['more'] },
  })
  expect(await failing()).toBe('refused: no-applicant')
})

test.each([
  ['a fault of ours', { type: 'about:blank', title: '出错了', status: 500, code: 'fault' }, '出错'],
  ['a code nobody knows', { type: 'about:blank', title: 'x', status: 409, code: 'new' }, '系统'],
  ['a page of a gateway', '<html>502</html>', '系统'],
  ['nothing at all', undefined, '系统'],
])('%s is a fault that says something', async (_what, json, said) => {
  answering({ 'list-claims': () => ({ status: 502, json }) })
  expect((await ask(ListClaims, {})).kind).toBe('fault')
  expect(await failing()).toContain(said)
})

test('waits for half a minute, and no longer', async () => {
  await ask(ListClaims, {})
  expect(jest.mocked(Taro.request).mock.calls[0]?.[0]).toMatchObject({ timeout: 30_000 })
})

describe('the name of a request', () => {
  const names = () =>
    jest
      .mocked(Taro.request)
      .mock.calls.map(([{ header }]) => (header as Record<string, string>)['Idempotency-Key'])
  const submit = (version: number) =>
    ask(SubmitClaim, { claim: '2026-7K3M9QXA', version, commitment: '1' })
  const answered = reply(claimIn('submitted'))

  test('is a UUID of its own', async () => {
    answering({ 'submit-claim': () => answered })
    await submit(4)
    await submit(5)
    const [first, second] = names()
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(second).not.toBe(first)
  })

  test('is kept by a message whose answer was lost, when it is told again', async () => {
    await submit(4)
    answering({ 'submit-claim': () => answered })
    await submit(4)
    const [first, again] = names()
    expect(again).toBe(first)
  })

  test('is kept after a fault, too: it may have been done', async () => {
    answering({ 'submit-claim': () => ({ status: 502, json: '' }) })
    await submit(4)
    await submit(4)
    const [first, again] = names()
    expect(again).toBe(first)
  })

  test.each([
    ['a reply', answered],
    ['a refusal', refusal('claim-faulty')],
  ])('ends with %s', async (_what, answer) => {
    await submit(4)
    answering({ 'submit-claim': () => answer })
    await submit(4)
    await submit(4)
    const [lost, again, another] = names()
    expect(again).toBe(lost)
    expect(another).not.toBe(lost)
  })

  test('is not taken by a message that tells something else', async () => {
    await submit(4)
    await submit(5)
    const [four, five] = names()
    expect(five).not.toBe(four)
  })
})
