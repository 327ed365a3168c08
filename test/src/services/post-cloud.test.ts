const init = jest.fn()
const callFunction = jest.fn()

/** The services as they are built for a phone whose messages go through the cloud. */
const build = async () => {
  const { default: Taro } = await import('@tarojs/taro')
  Object.assign(Taro, { cloud: { init, callFunction } })
  process.env['TARO_APP_CLOUD'] = 'sample-env'
  const { ask } = await import('../../../src/services/ask')
  const { ShowService } = await import('../../../contract/show-service')
  const { WhoAmI } = await import('../../../contract/who-am-i')
  return { Taro, ask, ShowService, WhoAmI }
}

beforeEach(() => jest.resetModules())
afterAll(() => delete process.env['TARO_APP_CLOUD'])

const answered = (status: number, json: unknown) =>
  callFunction.mockReset().mockResolvedValue({ result: { status, json } })

const me = { person: 'p', name: null, acting: null, applicants: [], post: null, unread: 0 }

test('a message goes to the function that its contract names, under a name of its own', async () => {
  const { Taro, ask, WhoAmI } = await build()
  answered(200, me)
  expect(await ask(WhoAmI, {})).toEqual({ kind: 'reply', reply: me })
  expect(init).toHaveBeenCalledWith({ env: 'sample-env' })
  expect(callFunction.mock.calls).toEqual([
    [
      {
        name: 'applicant',
        data: { message: 'who-am-i', told: {}, request: expect.stringMatching(/^[\w-]{36}$/) },
      },
    ],
  ])
  expect(Taro.request).not.toHaveBeenCalled()
})

test('a refusal is read as it is over HTTPS', async () => {
  const { ask, WhoAmI } = await build()
  const problem = { type: 'about:blank', title: '样例', status: 403, code: 'not-allowed' }
  answered(403, problem)
  expect(await ask(WhoAmI, {})).toMatchObject({ kind: 'refused', refusal: { code: 'not-allowed' } })
})

test('without an answer it is offline; who WeChat does not name is not asked to sign in by it', async () => {
  const { Taro, ask, WhoAmI } = await build()
  callFunction.mockReset().mockRejectedValue({ errCode: -404011 })
  expect(await ask(WhoAmI, {})).toEqual({ kind: 'offline' })
  answered(401, { type: 'about:blank', title: '样例', status: 401, code: 'not-signed-in' })
  expect(await ask(WhoAmI, {})).toMatchObject({ refusal: { code: 'not-signed-in' } })
  expect(callFunction).toHaveBeenCalledTimes(1)
  expect(Taro.login).not.toHaveBeenCalled()
})
