import type { TrueType } from './true-type'

/** The end of a ZIP's directory: it names the length of the comment that ends the file. */
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_END_BYTES = 22
const LONGEST_ZIP_COMMENT = 0xffff
/** How deep readers of PDF look for its beginning. */
const PDF_MARGIN = 1024

const code = /<(?:script|iframe|!doctype\s+html|html|svg|\?php)[\s>]/i
const programs = ['MZ', '\x7fELF', '#!', 'Rar!\x1a\x07', "7z\xbc\xaf'\x1c"]

/**
 * Does a picture or PDF open as another kind of file too? Only what is no pixel is looked at: a
 * phone's own trailers (a short film, a depth map) do no harm and are dropped with the drawing.
 */
export const hidesAnother = (bytes: Uint8Array, type: TrueType): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (endsAsZip(file)) return true
  if (type === 'application/pdf') return code.test(tailOfPdf(file))
  if (file.subarray(0, PDF_MARGIN).includes('%PDF-')) return true
  const { before, after } = type === 'image/jpeg' ? aroundJpeg(file) : aroundPng(file)
  return code.test(before) || code.test(after) || programs.some((sign) => after.startsWith(sign))
}

const endsAsZip = (file: Buffer): boolean => {
  const from = Math.max(0, file.length - ZIP_END_BYTES - LONGEST_ZIP_COMMENT)
  for (let at = file.indexOf(ZIP_END, from); at >= 0; at = file.indexOf(ZIP_END, at + 1))
    if (at + ZIP_END_BYTES <= file.length) {
      const comment = file.readUInt16LE(at + ZIP_END_BYTES - 2)
      if (at + ZIP_END_BYTES + comment === file.length) return true
    }
  return false
}

const tailOfPdf = (file: Buffer): string => {
  const end = file.lastIndexOf('%%EOF')
  return end < 0 ? '' : file.toString('latin1', end)
}

interface Around {
  /** What stands before the first pixel: comments, profiles. */
  readonly before: string
  /** What follows the picture's own end. */
  readonly after: string
}

const cutAround = (file: Buffer, first: number, end: number): Around => ({
  before: file.toString('latin1', 0, first),
  after: file.toString('latin1', end),
})

/** Segments of a JPEG up to its scan, then to its end marker (ITU-T T.81 annex B). */
const aroundJpeg = (file: Buffer): Around => {
  let at = 2
  while (at + 4 <= file.length && file[at] === 0xff && file[at + 1] !== 0xda)
    at += 2 + file.readUInt16BE(at + 2)
  const first = Math.min(at, file.length)
  return cutAround(file, first, endOfScan(file, first))
}

/** In a scan 0xFF is followed by 0, or it is a marker; only the end marker is ours. */
const endOfScan = (file: Buffer, from: number): number => {
  const end = file.indexOf(Buffer.from([0xff, 0xd9]), from)
  return end < 0 ? file.length : end + 2
}

/** Chunks of a PNG: its texts, and what follows IEND (RFC 2083 section 3.2). */
const aroundPng = (file: Buffer): Around => {
  const texts: string[] = []
  let at = 8
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    if (name !== 'IDAT') texts.push(file.toString('latin1', at + 8, at + 8 + length))
    at += 12 + length
    if (name === 'IEND') break
  }
  return { before: texts.join('\n'), after: file.toString('latin1', Math.min(at, file.length)) }
}
