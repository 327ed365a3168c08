import { createHash } from 'node:crypto'
import type { EvidenceStore, UploadForm } from '../../../cloudfunctions/ports/evidence'

/** A store on the network: what it promises can be asked, and forms can be posted to it. */
export interface Bench {
  readonly store: EvidenceStore
  stop(): Promise<void>
}

export type Part = readonly [name: string, value: string | Blob]

const TYPE = 'image/jpeg'
export const KEY = 'quarantine/claim-1/photo-1'
export const BYTES = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 31) % 251)
export const TERMS = { key: KEY, type: TYPE, size: BYTES.length }

/** Compared by hash: Jest takes a second to compare this many bytes one by one. */
const hash = (bytes: ArrayLike<number> | ArrayBuffer): string =>
  createHash('sha256').update(new Uint8Array(bytes)).digest('hex')

export const fileOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)], { type: TYPE })

export const partsOf = (form: UploadForm, change: Readonly<Record<string, string>> = {}): Part[] =>
  Object.entries({ ...form.fields, ...change })

export const post = async (url: string, parts: readonly Part[]): Promise<Response> => {
  const body = new FormData()
  for (const [name, value] of parts) {
    if (typeof value === 'string') body.append(name, value)
    else body.append(name, value, 'photo.jpg')
  }
  return fetch(url, { method: 'POST', body })
}

/** Each is a form as it was given, and then meddled with. */
const meddlings: readonly (readonly [what: string, (form: UploadForm) => Part[]])[] = [
  ['another key', (form) => [...partsOf(form, { key: `${KEY}-2` }), ['file', fileOf(BYTES)]]],
  [
    'another type',
    (form) => [...partsOf(form, { 'Content-Type': 'text/html' }), ['file', fileOf(BYTES)]],
  ],
  [
    'a file one byte larger',
    (form) => [...partsOf(form), ['file', fileOf(Buffer.concat([BYTES, BYTES.subarray(0, 1)]))]],
  ],
  [
    'a file many times larger',
    (form) => [...partsOf(form), ['file', new Blob(Array(20).fill(BYTES))]],
  ],
  ['a file one byte smaller', (form) => [...partsOf(form), ['file', fileOf(BYTES.subarray(1))]]],
  ['an empty file', (form) => [...partsOf(form), ['file', new Blob([])]]],
  [
    'a field that the policy does not name',
    (form) => [...partsOf(form, { acl: 'public-read' }), ['file', fileOf(BYTES)]],
  ],
  ['the file first', (form) => [['file', fileOf(BYTES)], ...partsOf(form)]],
  ['no file', (form) => partsOf(form)],
  ['no fields', () => [['file', fileOf(BYTES)]]],
]

const oddKeys = [
  '../../../etc/passwd',
  '..\\..\\windows',
  '/absolute/name',
  'quarantine/材料/照片😀.jpg',
  `long/${'知'.repeat(300)}`,
  'constructor',
]

const describeForms = (bench: () => Bench): void => {
  test('a form posted as given is kept and read back', async () => {
    const form = await bench().store.invite(TERMS)
    const answer = await post(form.url, [...partsOf(form), ['file', fileOf(BYTES)]])
    expect([answer.status, await answer.text()]).toEqual([204, ''])
    expect(hash((await bench().store.read(KEY)) ?? [])).toBe(hash(BYTES))
  })

  test('a second post of the same form replaces the file', async () => {
    const form = await bench().store.invite(TERMS)
    await post(form.url, [...partsOf(form), ['file', fileOf(BYTES)]])
    const other = BYTES.map((byte) => 255 - byte)
    expect((await post(form.url, [...partsOf(form), ['file', fileOf(other)]])).status).toBe(204)
    expect(hash((await bench().store.read(KEY)) ?? [])).toBe(hash(other))
  })

  test.each(meddlings)('a form with %s is refused and stores nothing', async (_what, meddle) => {
    const form = await bench().store.invite(TERMS)
    const answer = await post(form.url, meddle(form))
    expect([400, 403]).toContain(answer.status)
    expect(await answer.text()).toMatch(/<Error><Code>\w+<\/Code>/)
    expect(await bench().store.read(KEY)).toBeUndefined()
    expect(await bench().store.read(`${KEY}-2`)).toBeUndefined()
  })

  test('a refused form leaves the file of an earlier one as it was', async () => {
    const form = await bench().store.invite(TERMS)
    await bench().store.write(KEY, BYTES, TYPE)
    await post(form.url, [...partsOf(form), ['file', fileOf(BYTES.subarray(1))]])
    expect(hash((await bench().store.read(KEY)) ?? [])).toBe(hash(BYTES))
  })
}

const describeKeys = (bench: () => Bench): void => {
  test.each(oddKeys)('the key %j is only a name, for forms and for writes', async (key) => {
    const form = await bench().store.invite({ ...TERMS, key })
    const answer = await post(form.url, [...partsOf(form), ['file', fileOf(BYTES)]])
    expect(answer.status).toBe(204)
    expect((await bench().store.read(key))?.length).toBe(BYTES.length)
    await bench().store.write(key, Uint8Array.of(1, 2), TYPE)
    expect((await bench().store.read(key))?.length).toBe(2)
  })

  test('a key that was never written reads as nothing', async () => {
    expect(await bench().store.read('no/such')).toBeUndefined()
  })

  test('a removed key reads as nothing, and its neighbour stays', async () => {
    await bench().store.write(KEY, BYTES, TYPE)
    await bench().store.write(`${KEY}0`, BYTES, TYPE)
    await bench().store.remove(KEY)
    expect(await bench().store.read(KEY)).toBeUndefined()
    expect((await bench().store.read(`${KEY}0`))?.length).toBe(BYTES.length)
  })

  test('removing a key that is not there is no fault', async () => {
    await expect(bench().store.remove('no/such')).resolves.toBeUndefined()
  })

  test('a link shows the file with its type', async () => {
    await bench().store.write(KEY, BYTES, TYPE)
    const answer = await fetch(await bench().store.link(KEY))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, TYPE])
    expect(hash(await answer.arrayBuffer())).toBe(hash(BYTES))
  })
}

/** What every evidence store promises; each adapter is held to it. */
export const holdToContract = (name: string, open: () => Promise<Bench>): void => {
  describe(`evidence store: ${name}`, () => {
    let bench: Bench
    beforeEach(async () => {
      bench = await open()
    })
    afterEach(() => bench.stop())
    describeForms(() => bench)
    describeKeys(() => bench)
  })
}
