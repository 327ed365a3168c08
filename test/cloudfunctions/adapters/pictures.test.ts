import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { openPictures } from '../../../cloudfunctions/adapters/pictures'
import type { Page, Picture } from '../../../cloudfunctions/ports/pictures'

const JPEG = 'image/jpeg'
const PNG = 'image/png'
const { look } = openPictures()

/** Grain on grey, so that it packs like a photo: a truncated file really lacks something. */
const photo = (width: number, height: number, mean = 150) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean, sigma: 20 },
    },
  })

/** What was made of a file, and its first page. */
const admitted = async (bytes: Uint8Array, type: string): Promise<Picture & Page> => {
  const seen = await look(bytes, type)
  if (typeof seen === 'string') throw new Error(`refused: ${seen}`)
  return { ...seen, ...seen.pages[0] }
}

const sizeOf = async (bytes: Uint8Array) => {
  const { format, width, height } = await sharp(bytes).metadata()
  return { format, width, height }
}

test('a photo is let in as a JPEG with a thumbnail, and keeps the hash of what was sent', async () => {
  const bytes = await photo(1200, 900).jpeg().toBuffer()
  const seen = await admitted(bytes, JPEG)
  expect(await sizeOf(seen.picture)).toEqual({ format: 'jpeg', width: 1200, height: 900 })
  expect(await sizeOf(seen.thumbnail)).toEqual({ format: 'jpeg', width: 320, height: 240 })
  expect(seen).toMatchObject({
    width: 1200,
    height: 900,
    dark: false,
    small: false,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
})

test('a photo may be a PNG, and is a JPEG from then on', async () => {
  const seen = await admitted(await photo(1000, 800).png().toBuffer(), PNG)
  expect(await sizeOf(seen.picture)).toEqual({ format: 'jpeg', width: 1000, height: 800 })
})

test('a PNG may be of sixteen bits a channel', async () => {
  const bytes = await photo(1000, 800).toColourspace('rgb16').png().toBuffer()
  expect((await sharp(bytes).metadata()).depth).toBe('ushort')
  const seen = await admitted(bytes, PNG)
  expect([seen.width, seen.dark]).toEqual([1000, false])
  expect(await sizeOf(seen.picture)).toEqual({ format: 'jpeg', width: 1000, height: 800 })
})

test('a photo shows paper under what was transparent', async () => {
  const clear = { r: 0, g: 0, b: 0, alpha: 0 }
  const create = { width: 1000, height: 1000, channels: 4, background: clear } as const
  const seen = await admitted(await sharp({ create }).png().toBuffer(), PNG)
  expect((await sharp(seen.picture).stats()).channels.map(({ mean }) => mean)).toEqual([
    255, 255, 255,
  ])
  expect(seen.dark).toBe(false)
})

test('a photo has a long side of at most 2400 pixels', async () => {
  const seen = await admitted(await photo(1500, 3000).jpeg().toBuffer(), JPEG)
  expect([seen.width, seen.height]).toEqual([1200, 2400])
  expect(await sizeOf(seen.thumbnail)).toEqual({ format: 'jpeg', width: 160, height: 320 })
})

test('a photo may be one taken of a certificate under bad light', async () => {
  const bytes = await readFile(join(__dirname, '../../photos/certificates/hard_judgment_0.jpg'))
  const seen = await admitted(bytes, JPEG)
  expect(await sizeOf(seen.picture)).toMatchObject({ width: seen.width, height: seen.height })
})

test.each([
  ['grey', () => photo(1000, 1000).greyscale().jpeg()],
  ['in the colours of print', () => photo(1000, 1000).toColourspace('cmyk').jpeg()],
  ['progressive', () => photo(1000, 1000).jpeg({ progressive: true })],
])('a photo may be %s', async (_what, make) => {
  const seen = await admitted(await make().toBuffer(), JPEG)
  expect([seen.width, seen.dark]).toEqual([1000, false])
  expect((await sharp(seen.picture).metadata()).space).toMatch(/^(srgb|b-w)$/)
})

const place = {
  IFD0: { Make: 'SampleCamera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1' },
}

test('what a photo says about its owner is gone: place, camera, colour profile', async () => {
  const bytes = await photo(1000, 800).withExif(place).withIccProfile('p3').jpeg().toBuffer()
  expect(bytes.includes('SampleCamera')).toBe(true)
  const seen = await admitted(bytes, JPEG)
  for (const kept of [seen.picture, seen.thumbnail]) {
    const { exif, icc, xmp, iptc } = await sharp(kept).metadata()
    expect({ exif, icc, xmp, iptc }).toEqual({})
    expect(Buffer.from(kept).includes('SampleCamera')).toBe(false)
    expect(Buffer.from(kept).includes('Exif')).toBe(false)
  }
})

test('what a PNG says about its owner is gone too', async () => {
  const bytes = await photo(1000, 800).withExif(place).png().toBuffer()
  const seen = await admitted(bytes, PNG)
  expect((await sharp(seen.picture).metadata()).exif).toBeUndefined()
})

test('a photo that is only turned by its EXIF stands upright', async () => {
  const red = { create: { width: 500, height: 800, channels: 3, background: 'red' } } as const
  const left = await sharp(red).png().toBuffer()
  // 6: the camera was turned, so that what lies left in the file is the top.
  const lying = sharp({ create: { width: 1000, height: 800, channels: 3, background: 'blue' } })
    .composite([{ input: left, left: 0, top: 0 }])
    .withMetadata({ orientation: 6 })
  const seen = await admitted(await lying.jpeg().toBuffer(), JPEG)
  expect([seen.width, seen.height]).toEqual([800, 1000])
  expect((await sharp(seen.picture).metadata()).orientation).toBeUndefined()
  const region = { left: 0, top: 0, width: 800, height: 400 }
  const top = await sharp(await sharp(seen.picture).extract(region).png().toBuffer()).stats()
  expect(top.dominant.r).toBeGreaterThan(200)
})

test('what hides behind the end of a photo is gone', async () => {
  const bytes = await photo(1000, 800).jpeg().toBuffer()
  const seen = await admitted(Buffer.concat([bytes, Buffer.from('PK\x03\x04hidden')]), JPEG)
  expect(Buffer.from(seen.picture).includes('hidden')).toBe(false)
})

test.each([
  ['night', 10, true],
  ['dusk', 40, true],
  ['lamplight', 75, false],
])('a photo by %s, of mean %d: dark is %p', async (_what, mean, dark) => {
  const bytes = await photo(1000, 1000, mean).jpeg().toBuffer()
  expect((await admitted(bytes, JPEG)).dark).toBe(dark)
})

test.each([
  [899, true],
  [900, false],
])('a photo with a long side of %d: small is %p', async (side, small) => {
  const bytes = await photo(400, side).jpeg().toBuffer()
  expect((await admitted(bytes, JPEG)).small).toBe(small)
})

test('photos that come together are looked at each for itself', async () => {
  const bytes = await Promise.all([910, 920, 930].map((side) => photo(side, 500).jpeg().toBuffer()))
  const seen = await Promise.all(bytes.map((one) => look(one, JPEG)))
  const widths = seen.map((one) => (typeof one === 'string' ? one : one.pages[0].width))
  expect(widths).toEqual([910, 920, 930])
})
