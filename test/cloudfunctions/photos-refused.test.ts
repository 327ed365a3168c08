import sharp from 'sharp'
import { aPdf } from './adapters/a-pdf'
import { postFile } from './make-claim'
import { onPhotos, type Type } from './photo-scene'
import { picture } from './sample'
import { MINUTE } from './world'

const scene = onPhotos()

const cut = async () => (await picture()).subarray(0, 900)
const bomb = () =>
  sharp({ create: { width: 8_000, height: 7_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()

const unwelcome: readonly (readonly [string, string, Type, () => Promise<Buffer>])[] = [
  ['a text', 'not-a-picture', 'image/jpeg', async () => Buffer.from('样例文字')],
  ['a page', 'not-a-picture', 'image/png', async () => Buffer.from('<svg onload="x()"/>')],
  ['a PNG sent as JPEG', 'wrong-type', 'image/jpeg', () => picture('png')],
  ['a JPEG sent as PNG', 'wrong-type', 'image/png', () => picture()],
  ['half a photo', 'damaged', 'image/jpeg', cut],
  ['56 million pixels', 'too-many-pixels', 'image/png', bomb],
]

describe('a file that is no photo', () => {
  test.each(unwelcome)('%s is refused as %s, and nothing of it stays', async (...row) => {
    const { world, invite, admit, photosNow, filesOf } = scene()
    const [, code, type, make] = row
    const file = await make()
    const form = await invite(file.length, type)
    expect((await postFile(world, form, file)).status).toBe(204)
    expect(await admit(form.evidence)).toBe(code)
    expect(await photosNow()).toEqual([])
    expect(await filesOf(form.evidence)).toEqual([])
    expect(await admit(form.evidence)).toBe('not-found')
  })

  test('a PDF that takes too long stays where it was posted, and is let in another time', async () => {
    const { world, invite, admit, photosNow, filesOf } = scene()
    const file = aPdf()
    const { evidence, ...form } = await invite(file.length, 'application/pdf')
    await postFile(world, form, file)
    jest.spyOn(world.ports.pictures, 'look').mockResolvedValueOnce('took-too-long')
    expect(await admit(evidence)).toBe('took-too-long')
    expect(await photosNow()).toMatchObject([{ evidence, state: 'waiting' }])
    expect(await filesOf(evidence)).toEqual(['quarantineKey'])
    expect(await admit(evidence)).toBeUndefined()
    expect(await photosNow()).toMatchObject([{ evidence, state: 'admitted' }])
  })

  test('a file of another size than announced does not get into the store', async () => {
    const { world, invite, admit, filesOf } = scene()
    const file = await picture()
    for (const [size, code] of [
      [file.length - 1, 'EntityTooLarge'],
      [file.length + 1, 'EntityTooSmall'],
    ] as const) {
      const form = await invite(size)
      const answer = await postFile(world, form, file)
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(code)])
      expect(await admit(form.evidence)).toBe('photo-not-there')
      expect(await filesOf(form.evidence)).toEqual([])
    }
  })

  test('a form is good for ten minutes and for its own place alone', async () => {
    const { world, invite, admit } = scene()
    const file = await picture()
    const form = await invite(file.length)
    const elsewhere = { ...form, fields: { ...form.fields, key: 'evidence/other' } }
    expect((await postFile(world, elsewhere, file)).status).toBe(403)
    world.pass(10 * MINUTE)
    expect((await postFile(world, form, file)).status).toBe(403)
    expect(await admit(form.evidence)).toBe('photo-not-there')
  })
})
