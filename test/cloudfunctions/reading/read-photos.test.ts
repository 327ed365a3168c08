import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { encode } from 'uqr'
import { openReader } from '../../../cloudfunctions/adapters/reading/open-reader'
import type { PhotoText } from '../../../cloudfunctions/ports/reader'
import { findFields } from '../../../cloudfunctions/reading/find-fields'
import { knownCharacters } from '../../../cloudfunctions/reading/known-characters'
import { findReadingFiles } from '../../../local/find-reading-files'

const files = findReadingFiles()
const native = openReader({ engine: 'native', files })
const photoOf = (name: string) =>
  readFileSync(join(__dirname, '../../photos/certificates', `${name}.jpg`))

const read = async (photo: Uint8Array, reader = native): Promise<PhotoText> => {
  const text = await reader.read(photo)
  if (!text) throw new Error('reading is off')
  return text
}

const tell = (text: PhotoText) => {
  const { kind, number, holder, date } = findFields(text)
  return [kind, number?.value, holder?.value, date?.value]
}

jest.setTimeout(180_000)

const printed = ['patent-agent', '3254444', '任秀', '2019-08-25']

test('a clean certificate is read, and each character told where it stands in its line', async () => {
  const text = await read(photoOf('clean_agent_0'))
  expect(text.engine).toBe('native')
  expect(tell(text)).toEqual(printed)
  for (const line of text.lines) {
    expect(line.at).toHaveLength([...line.text].length)
    expect([...line.at].sort((a, b) => a - b)).toEqual(line.at)
  }
})

test('a certificate on its side is read, and its lines are told where they stand', async () => {
  const small = await sharp(photoOf('clean_agent_0')).resize(1300).rotate(90).jpeg().toBuffer()
  const text = await read(small)
  expect(tell(text)).toEqual(printed)
  const title = text.lines.find((line) => line.text === '专利代理师资格证')
  const [start = [0, 0], end = [0, 0]] = title?.corners ?? []
  // It runs down the photo, near its right edge.
  expect([end[1] - start[1] > 0.2, Math.abs(end[0] - start[0]) < 0.02]).toEqual([true, true])
  expect(start[0]).toBeGreaterThan(0.8)
})

test('a certificate on its head is read', async () => {
  const small = sharp(photoOf('clean_agent_0')).resize(1300).rotate(180)
  expect(tell(await read(await small.jpeg().toBuffer()))).toEqual(printed)
})

const blank = sharp({ create: { width: 900, height: 700, channels: 3, background: '#ddd' } })

test('a blank photo has no lines', async () => {
  expect(await read(await blank.jpeg().toBuffer())).toMatchObject({ lines: [], codes: [] })
})

test('a QR code is read, wherever it points', async () => {
  const { data, size } = encode('https://sample.example/样例', { border: 4 })
  const pixels = Buffer.from(data.flatMap((row) => row.map((dark) => (dark ? 0 : 255))))
  const code = await sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(300, 300, { kernel: 'nearest' })
    .png()
    .toBuffer()
  const photo = await blank
    .clone()
    .composite([{ input: code, left: 200, top: 100 }])
    .jpeg()
    .toBuffer()
  expect((await read(photo)).codes).toEqual(['https://sample.example/样例'])
})

test('where reading is off, nothing is read', async () => {
  expect(await openReader({ engine: 'off', files }).read(photoOf('clean_agent_0'))).toBeUndefined()
})

test('the characters that are told known are those of the weights', () => {
  expect([...knownCharacters]).toEqual(readFileSync(files.characters, 'utf8').split('\n'))
})
