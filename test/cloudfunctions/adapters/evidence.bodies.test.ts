import { rm } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { openObjectFiles } from '../../../cloudfunctions/adapters/embedded/object-files'
import { receiveUpload } from '../../../cloudfunctions/adapters/embedded/receive-upload'
import { codeIn, type DiskBench, headOf, MULTIPART, openOnDisk, tryForm } from './evidence-on-disk'
import { BYTES, fileOf, KEY, type Part, partsOf, post, TERMS } from './evidence.contract'

let bench: DiskBench
beforeEach(async () => {
  bench = await openOnDisk()
})
afterEach(() => bench.stop())

/** A body written by hand, for what FormData would not write. */
const postRaw = (body: string, type = MULTIPART['content-type']) =>
  bench.store.door.request('/', { method: 'POST', body, headers: { 'content-type': type } })

/** Posts a beginning, and then whatever `pull` gives each time that more is wanted. */
const stream = async (
  head: string,
  pull: (to: ReadableStreamDefaultController<Uint8Array>) => void,
): Promise<Response> => {
  const start = (to: ReadableStreamDefaultController<Uint8Array>) =>
    to.enqueue(new TextEncoder().encode(head))
  const body = new ReadableStream<Uint8Array>({ start, pull })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body,
    headers: MULTIPART,
    duplex: 'half',
  }
  return bench.store.door.request('/', init)
}

test.each([
  ['one byte too many', Buffer.concat([BYTES, BYTES.subarray(0, 1)]), 'EntityTooLarge'],
  ['one byte too few', BYTES.subarray(1), 'EntityTooSmall'],
])('a body with %s says so', async (_what, bytes, code) => {
  const form = await bench.store.invite(TERMS)
  const answer = await post(form.url, [...partsOf(form), ['file', fileOf(bytes)]])
  expect([answer.status, await codeIn(answer)]).toEqual([400, code])
  expect(await bench.files()).toEqual([])
})

test.each([
  ['that is JSON', '{}', 'application/json'],
  ['without a boundary', '{}', 'multipart/form-data'],
  ['without an end', '--b\r\nContent-Disposition: form-data; name="key"\r\n\r\nx', undefined],
  ['that is empty', '', undefined],
  ['with a broken part header', '--b\r\nno colon\r\n\r\nx\r\n--b--\r\n', undefined],
])('a body %s is malformed', async (_what, body, type) => {
  const answer = await postRaw(body, type)
  expect([answer.status, await codeIn(answer)]).toEqual([400, 'MalformedPOSTRequest'])
})

test('a body with more fields than any form of ours is refused', async () => {
  const form = await bench.store.invite(TERMS)
  const many = Array.from({ length: 30 }, (_, i): Part => [`field-${i}`, 'x'])
  expect((await post(form.url, [...many, ...partsOf(form)])).status).toBe(400)
})

test('a body that never ends is cut off', async () => {
  let sent = 0
  const answer = await stream(headOf(await bench.store.invite(TERMS)), (to) => {
    sent += BYTES.length
    to.enqueue(BYTES)
  })
  expect(await codeIn(answer)).toBe('EntityTooLarge')
  expect(sent).toBeLessThan(20_000_000)
  expect(await bench.files()).toEqual([])
})

test('a body that breaks off in the middle of the file leaves nothing behind', async () => {
  const form = await bench.store.invite(TERMS)
  const answer = await stream(`${headOf(form)}half a file`, (to) => to.error(new Error('gone')))
  expect(await codeIn(answer)).toBe('MalformedPOSTRequest')
  expect(await bench.files()).toEqual([])
})

test('a body whose sender hangs up harms nobody: the next one is kept', async () => {
  const form = await bench.store.invite(TERMS)
  const headers = { ...MULTIPART, 'content-length': '999999' }
  await new Promise<void>((done) => {
    const phone = request(form.url, { method: 'POST', headers }, () => done())
    phone.on('error', () => undefined).on('close', () => done())
    phone.write(`${headOf(form)}half a file`, () => phone.destroy())
  })
  expect((await tryForm(bench, {})).status).toBe(204)
  expect((await bench.store.read(KEY))?.length).toBe(BYTES.length)
})

test('a body that the disk does not take is a fault, and no refusal', async () => {
  const files = openObjectFiles(bench.dir, 0)
  await rm(join(bench.dir, 'incoming'), { recursive: true })
  const terms = { ...TERMS, size: 1 }
  const body = `${headOf(await bench.store.invite(terms))}x\r\n--b--\r\n`
  const sent = new Request('http://sample', { method: 'POST', body, headers: MULTIPART })
  await expect(receiveUpload(sent, () => terms, files)).rejects.toMatchObject({ code: 'ENOENT' })
})
