import { openEmbeddedEvidence } from '../../../cloudfunctions/adapters/embedded/evidence'
import { sign } from '../../../cloudfunctions/adapters/embedded/signature'
import { codeIn, type DiskBench, openOnDisk, SECRET, tryForm } from './evidence-on-disk'
import { BYTES, fileOf, KEY, type Part, partsOf, post, TERMS } from './evidence.contract'

const MINUTE = 60_000

let bench: DiskBench
beforeEach(async () => {
  bench = await openOnDisk()
})
afterEach(() => bench.stop())

const policyWith = (conditions: unknown): string => {
  const policy = { expiration: '2999-01-01T00:00:00.000Z', conditions }
  return Buffer.from(JSON.stringify(policy)).toString('base64')
}

test('a form with an empty origin posts to the page that it is on', async () => {
  const clock = { now: () => 0, today: () => '1970-01-01' }
  const store = openEmbeddedEvidence({ dir: bench.dir, origin: '', secret: SECRET, clock })
  expect((await store.invite(TERMS)).url).toBe('/store')
  expect(await store.link(KEY)).toMatch(/^\/store\/[\w.-]+$/)
})

test('a form has a policy that says key, type, size and when it lapses', async () => {
  const { fields } = await bench.store.invite(TERMS)
  expect(JSON.parse(Buffer.from(fields['policy'] ?? '', 'base64').toString())).toEqual({
    expiration: '2026-03-02T01:10:00.000Z',
    conditions: [
      { key: KEY },
      { 'Content-Type': 'image/jpeg' },
      ['content-length-range', BYTES.length, BYTES.length],
    ],
  })
})

test('a form with a forged signature is refused', async () => {
  const answer = await tryForm(bench, { signature: 'f'.repeat(64) })
  expect([answer.status, await codeIn(answer)]).toEqual([403, 'SignatureDoesNotMatch'])
  expect(await bench.files()).toEqual([])
})

test('a form with a forged policy is refused', async () => {
  const answer = await tryForm(bench, { policy: policyWith([{ key: KEY }]) })
  expect([answer.status, await codeIn(answer)]).toEqual([403, 'SignatureDoesNotMatch'])
  expect(await bench.files()).toEqual([])
})

test('a form signed with another secret is refused', async () => {
  const { fields } = await bench.store.invite(TERMS)
  const answer = await tryForm(bench, { signature: sign(fields['policy'] ?? '', 'another secret') })
  expect(answer.status).toBe(403)
})

test('a form whose signature was given out for a link is refused', async () => {
  const token = (await bench.store.link(KEY)).replace(/.*\//, '')
  const [policy = '', signature = ''] = token.split('.')
  expect((await tryForm(bench, { policy, signature })).status).toBe(403)
})

test('a form is kept just before ten minutes are over', async () => {
  const form = await bench.store.invite(TERMS)
  bench.pass(10 * MINUTE - 1)
  expect((await post(form.url, [...partsOf(form), ['file', fileOf(BYTES)]])).status).toBe(204)
})

test('a form lapses after ten minutes', async () => {
  const form = await bench.store.invite(TERMS)
  bench.pass(10 * MINUTE)
  const answer = await post(form.url, [...partsOf(form), ['file', fileOf(BYTES)]])
  expect([answer.status, await codeIn(answer)]).toEqual([403, 'AccessDenied'])
  expect(await bench.files()).toEqual([])
})

const late: readonly (readonly [string, Part])[] = [
  ['a second file', ['file', fileOf(BYTES)]],
  ['a field after the file', ['late', 'x']],
  ['a second key after the file', ['key', 'elsewhere']],
]
test.each(late)('a form with %s is refused and stores nothing', async (_what, part) => {
  const form = await bench.store.invite(TERMS)
  const answer = await post(form.url, [...partsOf(form), ['file', fileOf(BYTES)], part])
  expect([answer.status, await codeIn(answer)]).toEqual([400, 'InvalidArgument'])
  expect(await bench.files()).toEqual([])
})

test('a form with the key said twice is refused', async () => {
  const form = await bench.store.invite(TERMS)
  const twice: Part[] = [['key', KEY], ...partsOf(form), ['file', fileOf(BYTES)]]
  expect(await codeIn(await post(form.url, twice))).toBe('MalformedPOSTRequest')
})

test('a form whose file goes by another name is refused', async () => {
  const form = await bench.store.invite(TERMS)
  const answer = await post(form.url, [...partsOf(form), ['photo', fileOf(BYTES)]])
  expect(answer.status).toBe(400)
  expect(await bench.files()).toEqual([])
})
