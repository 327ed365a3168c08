import Taro from '@tarojs/taro'
import { ListClaims } from '../../../contract/list-claims'
import { ShowService } from '../../../contract/show-service'
import { ask } from '../../../src/services/ask'
import { credentials } from '../../../src/services/credentials'
import { answering, openOffice, refusal, reply, toldTo } from '../office'

const claims = reply({ claims: [] })

/** What the last request for a message carried as its bearer token. */
const bearer = () =>
  jest
    .mocked(Taro.request)
    .mock.calls.map(([{ header }]) => (header as Record<string, string>)['Authorization'])

/** Claims are shown to whoever signed in anew. */
const lapsed = () =>
  answering({
    'list-claims': () => (toldTo('sign-in').length > 0 ? claims : refusal('session-over')),
    'sign-in': () => reply({ token: 'fresh' }),
  })

beforeEach(() => {
  openOffice()
  credentials.forget()
  jest.mocked(Taro.login).mockResolvedValue({ code: 'code', errMsg: 'ok' })
})

test('a session that lapsed is renewed without a question, and the message sent again', async () => {
  lapsed()
  expect((await ask(ListClaims, {})).kind).toBe('reply')
  expect(toldTo('sign-in')).toEqual([{ code: 'code' }])
  expect(bearer().at(-1)).toBe('Bearer fresh')
})

test('is renewed once, and not again and again', async () => {
  answering({
    'list-claims': () => refusal('not-signed-in'),
    'sign-in': () => reply({ token: 'fresh' }),
  })
  expect(await ask(ListClaims, {})).toMatchObject({ refusal: { code: 'not-signed-in' } })
  expect(toldTo('sign-in')).toHaveLength(1)
  expect(toldTo('list-claims')).toHaveLength(2)
})

test('is renewed by one request, however many ask at once', async () => {
  lapsed()
  const answers = await Promise.all([1, 2, 3].map(() => ask(ListClaims, {})))
  expect(answers.map(({ kind }) => kind)).toEqual(['reply', 'reply', 'reply'])
  expect(toldTo('sign-in')).toHaveLength(1)
})

test('can be renewed again the next time', async () => {
  lapsed()
  await ask(ListClaims, {})
  openOffice()
  lapsed()
  expect((await ask(ListClaims, {})).kind).toBe('reply')
  expect(toldTo('sign-in')).toHaveLength(1)
})

test('that can not be renewed is told as it was', async () => {
  lapsed()
  jest.mocked(Taro.login).mockRejectedValue(new Error('no'))
  expect(await ask(ListClaims, {})).toMatchObject({ refusal: { code: 'session-over' } })
  expect(toldTo('list-claims')).toHaveLength(1)
})

test('is not renewed for a message that anyone may send', async () => {
  answering({ 'show-service': () => refusal('session-over') })
  await ask(ShowService, {})
  expect(toldTo('sign-in')).toEqual([])
})

test('another refusal renews nothing', async () => {
  answering({ 'list-claims': () => refusal('no-applicant') })
  await ask(ListClaims, {})
  expect(toldTo('sign-in')).toEqual([])
})

test('a token that came back is used from then on', async () => {
  answering({ 'list-claims': () => claims })
  credentials.take({ 'X-Session': 'rotated' })
  await ask(ListClaims, {})
  expect(bearer().at(-1)).toBe('Bearer rotated')
})
