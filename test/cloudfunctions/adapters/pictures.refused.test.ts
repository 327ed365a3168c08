import sharp from 'sharp'
import { openPictures } from '../../../cloudfunctions/adapters/pictures'

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

/** 16 000 × 16 000 of one colour: under a megabyte that unpacks to 768. */
const bomb = () =>
  sharp({
    create: { width: 16_000, height: 16_000, channels: 3, background: 'red' },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 4 })
    .toBuffer()

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
const texts: readonly (readonly [string, string])[] = [
  ['an SVG with a script', svg],
  ['an SVG that begins like XML', `<?xml version="1.0"?>${svg}`],

  ['HTML', '<!doctype html><script>alert(1)</script>'],
  ['a ZIP', 'PK\x03\x04\x14\x00\x00\x00'],
  ['an empty file', ''],
  ['two bytes', '\xff\xd8'],
]
test.each(texts)('%s is not a picture', async (_what, text) => {
  for (const type of [JPEG, PNG, 'image/svg+xml'])
    expect(await look(Buffer.from(text, 'latin1'), type)).toBe('not-a-picture')
})

test.each(['gif', 'webp', 'tiff', 'avif'] as const)('%s is none of ours', async (format) => {
  const bytes = await photo(64, 64).toFormat(format).toBuffer()
  expect(await look(bytes, `image/${format}`)).toBe('not-a-picture')
  expect(await look(bytes, JPEG)).toBe('not-a-picture')
})

test('a PNG named JPEG, or the other way round, is of the wrong type', async () => {
  expect(await look(await photo(64, 64).png().toBuffer(), JPEG)).toBe('wrong-type')
  expect(await look(await photo(64, 64).jpeg().toBuffer(), PNG)).toBe('wrong-type')
})

test.each([0.02, 0.5, 0.99])('a file of which %d is there is damaged', async (part) => {
  const jpeg = await photo(640, 480).jpeg().toBuffer()
  const png = await photo(640, 480).png().toBuffer()
  expect(await look(jpeg.subarray(0, jpeg.length * part), JPEG)).toBe('damaged')
  expect(await look(png.subarray(0, png.length * part), PNG)).toBe('damaged')
})

test('a PNG with one bit turned is damaged', async () => {
  const png = await photo(640, 480).png().toBuffer()
  const middle = png.length >> 1
  png[middle] = (png[middle] ?? 0) ^ 1
  expect(await look(png, PNG)).toBe('damaged')
})

test('a bomb of 256 million pixels has too many, and the next photo is let in', async () => {
  const [first, second] = await Promise.all([
    bomb().then((bytes) => look(bytes, PNG)),
    photo(1000, 800)
      .jpeg()
      .toBuffer()
      .then((bytes) => look(bytes, JPEG)),
  ])
  expect(first).toBe('too-many-pixels')
  expect(second).toMatchObject({ pages: [{ width: 1000 }] })
}, 60_000)

test('neither SVG, PDF, GIF, TIFF nor WebP can be decoded in this process any more', async () => {
  const others = await Promise.all(
    (['gif', 'webp', 'tiff'] as const).map((format) => photo(64, 64).toFormat(format).toBuffer()),
  )
  const texts = [svg, '%PDF-1.7\n'].map((text) => Buffer.from(text))
  for (const bytes of [...others, ...texts])
    await expect(sharp(bytes).metadata()).rejects.toThrow('unsupported image format')
})
