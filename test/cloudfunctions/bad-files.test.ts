import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { AdmitPhoto } from '../../contract/admit-photo'
import { InvitePhoto } from '../../contract/invite-photo'
import { cleaned } from './bad-files/cleaned'
import { refused } from './bad-files/refused'
import { postFile, sendPhoto } from './make-claim'
import { aPdf } from './adapters/a-pdf'
import { DOCUMENT, startPhotos, type PhotoScene } from './photo-scene'
import { picture } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld } from './world'

// One world for all: what one file does must not fall on the next.
let scene: PhotoScene
beforeAll(async () => {
  scene = await startPhotos(openEmbeddedWorld())
})
afterAll(() => scene.world.close())

const stored = () => readdirSync(join(scene.world.dir, 'evidence/objects'))

test('the set holds at least sixty files', () => {
  expect(refused.length + cleaned.length).toBeGreaterThanOrEqual(60)
})

test.each(refused)(
  '%s, sent as %s, is refused: %s',
  async (...row) => {
    const [, type, fault, make] = row
    const file = await make()
    const form = await scene.invite(file.length, type)
    expect((await postFile(scene.world, form, file)).status).toBe(204)
    expect(await scene.admit(form.evidence)).toBe(fault)
    expect([await scene.photosNow(), stored()]).toEqual([[], []])
  },
  30_000,
)

test.each(cleaned)(
  '%s, sent as %s, is let in without “%s”',
  async (...row) => {
    const [, type, trace, make] = row
    const { world, claim, contact } = scene
    const photo = await sendPhoto(world, claim, DOCUMENT, contact, { file: await make(), type })
    for (const link of [photo.picture, photo.thumbnail]) {
      const shown = Buffer.from(await (await world.app.request(link ?? '')).arrayBuffer())
      expect(shown.includes(trace)).toBe(false)
      const { format, exif, xmp, iptc, width, height } = await sharp(shown).metadata()
      expect({ format, exif, xmp, iptc }).toEqual({ format: 'jpeg' })
      expect(Math.max(width, height)).toBeLessThanOrEqual(2400)
    }
  },
  30_000,
)

test('a PDF is let in by its pages, each with a picture and a thumbnail', async () => {
  const { world, claim, contact } = scene
  const sent = { file: aPdf({ pages: 3 }), type: 'application/pdf' } as const
  const { more = [], ...first } = await sendPhoto(world, claim, DOCUMENT, contact, sent)
  expect([first.width, first.height, more.length]).toEqual([1413, 2000, 2])
  for (const { picture: link, width } of [first, ...more]) {
    const shown = await (await world.app.request(link ?? '')).arrayBuffer()
    expect([width, (await sharp(Buffer.from(shown)).metadata()).width]).toEqual([1413, 1413])
  }
})

test('a PDF shows the colours that it draws', async () => {
  const { world, claim, contact } = scene
  const sent = {
    file: aPdf({ content: '1 0 0 rg 0 0 595 842 re f' }),
    type: 'application/pdf',
  } as const
  const { picture: link } = await sendPhoto(world, claim, DOCUMENT, contact, sent)
  const shown = Buffer.from(await (await world.app.request(link ?? '')).arrayBuffer())
  const { r, g, b } = (await sharp(shown).stats()).dominant
  expect([r > 230, g < 30, b < 30]).toEqual([true, true, true])
})

test('a file of eleven megabytes, or of none, is refused before it is sent', async () => {
  const { world, claim, contact } = scene
  for (const size of [0, 10 * 1024 * 1024 + 1, 11_000_000])
    expect(
      await refusalOf(
        world,
        InvitePhoto,
        { claim, document: DOCUMENT, type: 'image/jpeg', size },
        contact,
      ),
    ).toBe('malformed')
})

test.each(['../../etc/passwd', '..\\..\\x.jpg', '照片😀.jpg', `${'长'.repeat(300)}.jpg`, ''])(
  'a file named %j is kept under a name of ours',
  async (name) => {
    const { world, claim, contact } = scene
    const file = await picture()
    const told = { claim, document: DOCUMENT, type: 'image/jpeg', size: file.length } as const
    const { evidence, ...form } = await ask(world, InvitePhoto, told, contact)
    const before = new Set(stored())
    const body = new FormData()
    for (const [field, value] of Object.entries(form.fields)) body.append(field, value)
    body.append('file', new Blob([new Uint8Array(file)]), name)
    expect((await world.app.request(form.url, { method: 'POST', body })).status).toBe(204)
    await ask(world, AdmitPhoto, { claim, evidence }, contact)
    const added = stored().filter((one) => !before.has(one))
    expect(added.map((one) => /^[0-9a-f]{64}$/.test(one))).toEqual([true, true, true])
  },
)
