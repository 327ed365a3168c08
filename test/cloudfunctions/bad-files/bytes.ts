import { deflateSync } from 'node:zlib'
import JSZip from 'jszip'
import sharp from 'sharp'
import { crc32 } from './crc32'

/** Grain on grey, so that it packs like a photo. */
export const grain = (width = 640, height = 480) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 150, sigma: 20 },
    },
  })

export const jpeg = () => grain().jpeg().toBuffer()
export const png = () => grain(200, 150).png().toBuffer()

export const zip = async (): Promise<Buffer> =>
  new JSZip().file('sample.html', '<script>alert(1)</script>').generateAsync({ type: 'nodebuffer' })

/** Two million zeros in two kilobytes, ten times over. */
export const zipBomb = async (): Promise<Buffer> => {
  const bomb = new JSZip()
  for (let at = 0; at < 10; at += 1) bomb.file(`zeros-${at}`, Buffer.alloc(2_000_000))
  return bomb.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

/** A segment of a JPEG, put right behind its beginning. */
export const withSegment = (photo: Buffer, marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([photo.subarray(0, 2), head, body, photo.subarray(2)])
}

const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(body.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')

const header = (width: number, height: number): Buffer => {
  const body = Buffer.alloc(13)
  body.writeUInt32BE(width, 0)
  body.writeUInt32BE(height, 4)
  body.set([8, 2, 0, 0, 0], 8)
  return chunk('IHDR', body)
}

/** A PNG of any size on paper: what it holds is told by `data`. */
export const pngOf = (width: number, height: number, data: Buffer, more: Buffer[] = []): Buffer =>
  Buffer.concat([
    SIGNATURE,
    header(width, height),
    ...more,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])

export const textChunk = (text: string): Buffer => chunk('tEXt', Buffer.from(`Comment\0${text}`))

/** 16 000 × 16 000 of one colour, honestly packed: under a megabyte that unpacks to 768. */
export const bigPng = (): Buffer => pngOf(16_000, 16_000, deflateSync(Buffer.alloc(48_001 * 400)))

/** A PNG with a text that a browser would run, after its header. */
export const pngWithText = async (text: string): Promise<Buffer> => {
  const whole = await png()
  return Buffer.concat([whole.subarray(0, 33), textChunk(text), whole.subarray(33)])
}

/** One pixel wide, and a million high. */
export const endlessPng = (): Buffer => pngOf(1, 99_000_000, deflateSync(Buffer.alloc(1_000)))
