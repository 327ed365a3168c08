import Taro from '@tarojs/taro'
import { ListClaims } from '../../../contract/list-claims'
import { ask } from '../../../src/services/ask'
import { sayFailure } from '../../../src/services/say-failure'
import { answering, openOffice, refusal, reply, toldTo } from '../office'

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
