import { sign } from '../../../cloudfunctions/adapters/embedded/signature'
import { codeIn, type DiskBench, openOnDisk } from './evidence-on-disk'
import { BYTES, KEY } from './evidence.contract'

const MINUTE = 60_000

let bench: DiskBench
beforeEach(async () => {
  bench = await openOnDisk()
  await bench.store.write(KEY, BYTES, 'image/jpeg')
})
afterEach(() => bench.stop())

test('a link tells the browser to keep it private and to run nothing', async () => {
  const { headers } = await fetch(await bench.store.link(KEY))
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(BYTES.length),
    'cache-control': 'private, max-age=300',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
  })
})

test('a link lapses after five minutes', async () => {
  const link = await bench.store.link(KEY)
  bench.pass(5 * MINUTE - 1)
  expect((await fetch(link)).status).toBe(200)
  bench.pass(1)
  const answer = await fetch(link)
  expect([answer.status, await codeIn(answer)]).toEqual([403, 'AccessDenied'])
})

test('a link that was forged or changed is refused', async () => {
  const link = await bench.store.link(KEY)
  const permit = Buffer.from(JSON.stringify({ key: KEY, until: 9e15 })).toString('base64url')
  const [front = '', signature = ''] = link.split(/\.(?=[^.]+$)/)
  const { origin } = new URL(link)
  const forged = [
    `${origin}/store/${permit}.${signature}`,
    `${origin}/store/${permit}.${sign(permit, 'another secret')}`,
    `${front}.${'0'.repeat(64)}`,
    `${link}.x`,
    front,
    `${origin}/store/x`,
  ]
  const answers = await Promise.all(forged.map((url) => fetch(url)))
  expect(answers.map(({ status }) => status)).toEqual(forged.map(() => 403))
})

test('a link shows nothing that was removed', async () => {
  const link = await bench.store.link(KEY)
  await bench.store.remove(KEY)
  expect((await fetch(link)).status).toBe(404)
})

test('a picture asked for again within a minute has the same link, and later a fresh one', async () => {
  const link = await bench.store.link(KEY)
  bench.pass(MINUTE - 1)
  expect(await bench.store.link(KEY)).toBe(link)
  expect(await bench.store.link(KEY, '申报表.pdf')).not.toBe(link)
  bench.pass(1)
  const fresh = await bench.store.link(KEY)
  bench.pass(5 * MINUTE - 1)
  expect([fresh === link, (await fetch(fresh)).status]).toEqual([false, 200])
})
