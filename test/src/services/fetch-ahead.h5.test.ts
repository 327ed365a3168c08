import { fetchAhead } from '../../../src/services/fetch-ahead'

afterEach(() => delete window.__taroAppConfig)

const routing = (load: () => readonly unknown[]) => {
  const other = { path: 'pages/home/index', load: jest.fn() }
  window.__taroAppConfig = { routes: [other, { path: 'pages/result/index', load }] }
  return other.load
}

test('fetches the code of the page, and of no other', () => {
  const load = jest.fn(() => [Promise.resolve()])
  const other = routing(load)
  fetchAhead('result')
  expect(load).toHaveBeenCalledTimes(1)
  expect(other).not.toHaveBeenCalled()
})

test('code that does not come troubles nobody', async () => {
  const failed = Promise.reject(new Error('offline'))
  routing(() => [failed])
  fetchAhead('result')
  await expect(failed).rejects.toThrow('offline')
})

test('a router that says nothing of its pages is let be', () => {
  expect(() => fetchAhead('result')).not.toThrow()
})
