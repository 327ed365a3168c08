import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { PictureFault } from '../../../cloudfunctions/ports/pictures'
import { aPdf } from '../adapters/a-pdf'
import type { Type } from '../photo-scene'
import * as bytes from './bytes'

/** What it is, what it is sent as, why it is refused, and how it is made. */
type Bad = readonly [told: string, type: Type, fault: PictureFault, make: () => Promise<Buffer>]

const JPEG = 'image/jpeg'
const PNG = 'image/png'
const PDF = 'application/pdf'

const text = (words: string) => async () => Buffer.from(words)
const hex = (digits: string) => async () => Buffer.from(digits, 'hex')
const joined = async (...parts: (Buffer | Promise<Buffer>)[]) =>
  Buffer.concat(await Promise.all(parts.map((part) => Promise.resolve(part))))
const part = (whole: Promise<Buffer>, share: number) => async () => {
  const file = await whole
  return file.subarray(0, Math.floor(file.length * share))
}
const overwritten = (whole: () => Promise<Buffer>, from: number) => async () => {
  const file = Buffer.from(await whole())
  return file.fill(0, Math.floor(file.length * from))
}
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
const as = (format: 'gif' | 'webp' | 'tiff' | 'avif') => () =>
  bytes.grain(64, 64).toFormat(format).toBuffer()

/** Neither JPEG nor PNG nor PDF. */
const foreign: readonly Bad[] = [
  ['an SVG with a script', JPEG, 'not-a-picture', text(svg)],
  ['an SVG that begins like XML', PNG, 'not-a-picture', text(`<?xml version="1.0"?>${svg}`)],
  ['an SVG packed by gzip', PNG, 'not-a-picture', hex('1f8b0800')],
  ['HTML', JPEG, 'not-a-picture', text('<!doctype html><script>alert(1)</script>')],
  ['HTML sent as PDF', PDF, 'not-a-picture', text('<html>%PDF-1.7</html>')],
  ['JavaScript', JPEG, 'not-a-picture', text('alert(1)')],
  ['a text', PNG, 'not-a-picture', text('样例文字')],
  ['one byte', JPEG, 'not-a-picture', hex('ff')],
  ['half a signature', PNG, 'not-a-picture', hex('89504e47')],
  ['zeros', JPEG, 'not-a-picture', async () => Buffer.alloc(4_096)],
  ['a ZIP', JPEG, 'not-a-picture', bytes.zip],
  ['a ZIP bomb', PDF, 'not-a-picture', bytes.zipBomb],
  ['a RAR', JPEG, 'not-a-picture', text('Rar!\x1a\x07\x01\x00')],
  ['a 7z', JPEG, 'not-a-picture', hex('377abcaf271c')],
  ['a gzip', JPEG, 'not-a-picture', hex('1f8b08000000000000ff')],
  ['a program for Windows', JPEG, 'not-a-picture', text('MZ\x90\x00')],
  ['a program for Linux', PNG, 'not-a-picture', text('\x7fELF\x02\x01\x01')],
  ['a shell script', JPEG, 'not-a-picture', text('#!/bin/sh\nrm -rf /\n')],
  ['a PHP page', JPEG, 'not-a-picture', text('<?php system($_GET[0]); ?>')],
  ['an old Word file', JPEG, 'not-a-picture', hex('d0cf11e0a1b11ae1')],
  ['a GIF', JPEG, 'not-a-picture', as('gif')],
  ['a WebP', PNG, 'not-a-picture', as('webp')],
  ['a TIFF', JPEG, 'not-a-picture', as('tiff')],
  ['an AVIF', JPEG, 'not-a-picture', as('avif')],
  ['a HEIC', JPEG, 'not-a-picture', text('\0\0\0\x18ftypheic')],
  ['a BMP', PNG, 'not-a-picture', text('BM\x36\0\0\0')],
  ['an icon', PNG, 'not-a-picture', hex('00000100')],
  ['PostScript', PDF, 'not-a-picture', text('%!PS-Adobe-3.0\nshowpage')],
  [
    'a PDF behind a line of something else',
    PDF,
    'not-a-picture',
    () => joined(text('x\n')(), aPdf()),
  ],
  ['a film', JPEG, 'not-a-picture', text('\0\0\0\x18ftypmp42')],
]

const misnamed: readonly Bad[] = [
  ['a PNG named JPEG', JPEG, 'wrong-type', bytes.png],
  ['a JPEG named PNG', PNG, 'wrong-type', bytes.jpeg],
  ['a PDF named JPEG', JPEG, 'wrong-type', async () => aPdf()],
  ['a JPEG named PDF', PDF, 'wrong-type', bytes.jpeg],
]

const broken: readonly Bad[] = [
  ['the beginning of a JPEG', JPEG, 'damaged', hex('ffd8ffe0')],
  ['half a JPEG', JPEG, 'damaged', part(bytes.jpeg(), 0.5)],
  ['nearly a whole JPEG', JPEG, 'damaged', part(bytes.jpeg(), 0.95)],
  ['the signature of a PNG', PNG, 'damaged', hex('89504e470d0a1a0a')],
  ['half a PNG', PNG, 'damaged', part(bytes.png(), 0.5)],
  ['a PNG whose second half is zeros', PNG, 'damaged', overwritten(bytes.png, 0.5)],
  ['a PNG that is no deflate', PNG, 'damaged', async () => bytes.pngOf(9, 9, Buffer.from('no'))],
  ['a PNG without a pixel', PNG, 'damaged', async () => bytes.pngOf(0, 0, deflateSync(''))],
  ['a PDF that only begins', PDF, 'damaged', text('%PDF-1.7\n%%EOF')],
  ['half a PDF', PDF, 'damaged', part(Promise.resolve(aPdf({ pages: 3 })), 0.2)],
  ['a PDF without a page', PDF, 'damaged', async () => aPdf({ pages: 0 })],
]

const unknown = `(${'x'.repeat(32)})`
const sealed = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${unknown} /U ${unknown} /P -4 >> /ID [<00> <00>]`

const vast: readonly Bad[] = [
  ['a PNG of 256 megapixels', PNG, 'too-many-pixels', async () => bytes.bigPng()],
  [
    'a PNG one pixel wide and 99 million high',
    PNG,
    'too-many-pixels',
    async () => bytes.endlessPng(),
  ],
  [
    'a JPEG of 56 megapixels',
    JPEG,
    'too-many-pixels',
    () =>
      sharp({ create: { width: 8_000, height: 7_000, channels: 3, background: '#fff' } })
        .jpeg()
        .toBuffer(),
  ],
  ['a PDF of eleven pages', PDF, 'too-many-pages', async () => aPdf({ pages: 11 })],
  ['a PDF that wants a password', PDF, 'locked', async () => aPdf({ trailer: sealed })],
  ['a PDF of two thousand pages', PDF, 'too-many-pages', async () => aPdf({ pages: 2_000 })],
]

const double: readonly Bad[] = [
  ['a JPEG that is a ZIP', JPEG, 'two-in-one', () => joined(bytes.jpeg(), bytes.zip())],
  ['a PNG that is a ZIP', PNG, 'two-in-one', () => joined(bytes.png(), bytes.zip())],
  ['a PDF that is a ZIP', PDF, 'two-in-one', () => joined(aPdf(), bytes.zip())],
  ['a JPEG that is a ZIP bomb', JPEG, 'two-in-one', () => joined(bytes.jpeg(), bytes.zipBomb())],
  [
    'a JPEG that is a PDF',
    JPEG,
    'two-in-one',
    async () => bytes.withSegment(await bytes.jpeg(), 0xfe, aPdf()),
  ],
  [
    'a JPEG with HTML in its comment',
    JPEG,
    'two-in-one',
    async () =>
      bytes.withSegment(await bytes.jpeg(), 0xfe, Buffer.from('<html><script >alert(1)</script>')),
  ],
  [
    'a JPEG with HTML behind it',
    JPEG,
    'two-in-one',
    () => joined(bytes.jpeg(), text('<script>x</script>')()),
  ],
  [
    'a JPEG with PHP behind it',
    JPEG,
    'two-in-one',
    () => joined(bytes.jpeg(), text('<?php x();')()),
  ],
  [
    'a JPEG with a program behind it',
    JPEG,
    'two-in-one',
    () => joined(bytes.jpeg(), text('\x7fELF')()),
  ],
  [
    'a JPEG with a RAR behind it',
    JPEG,
    'two-in-one',
    () => joined(bytes.jpeg(), text('Rar!\x1a\x07')()),
  ],
  [
    'a PNG with a script in its text',
    PNG,
    'two-in-one',
    () => bytes.pngWithText('<script>x</script>'),
  ],
  ['a PNG with HTML behind it', PNG, 'two-in-one', () => joined(bytes.png(), text('<html>')())],
  ['a PDF with HTML behind it', PDF, 'two-in-one', () => joined(aPdf(), text('<html>')())],
]

export const refused: readonly Bad[] = [...foreign, ...misnamed, ...broken, ...vast, ...double]
