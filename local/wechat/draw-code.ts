import sharp from 'sharp'
import { encode } from 'uqr'

/** Pixels of a module of the code. */
const SCALE = 8

/** A QR code as JPEG, where WeChat would draw a mini-program code. */
export const drawCode = async (link: string): Promise<Uint8Array<ArrayBuffer>> => {
  const { data, size } = encode(link, { ecc: 'M', border: 4 })
  const pixels = Uint8Array.from(data.flat(), (dark) => (dark ? 0 : 255))
  const code = sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
  const large = code.resize({ width: size * SCALE, kernel: 'nearest' })
  return Uint8Array.from(await large.jpeg({ quality: 90 }).toBuffer())
}
