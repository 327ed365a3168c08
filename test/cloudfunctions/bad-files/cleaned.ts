import { aPdf } from '../adapters/a-pdf'
import type { Type } from '../photo-scene'
import { grain, jpeg, pngWithText, withSegment } from './bytes'

/** What it is, what it is sent as, and what of it must be nowhere in what people are shown. */
type Dirty = readonly [told: string, type: Type, trace: string, make: () => Promise<Buffer>]

const JPEG = 'image/jpeg'
const PDF = 'application/pdf'

const place = {
  IFD0: { Make: 'SampleCamera' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '34/1 35/1 0/1' },
}
const script = (code: string) => `/OpenAction << /S /JavaScript /JS (${code}) >>`

export const cleaned: readonly Dirty[] = [
  ['a JPEG with a place', JPEG, 'SampleCamera', () => grain().withExif(place).jpeg().toBuffer()],
  [
    'a PNG with a place',
    'image/png',
    'SampleCamera',
    () => grain(99, 99).withExif(place).png().toBuffer(),
  ],
  ['a PNG with a remark', 'image/png', 'sample remark', () => pngWithText('sample remark')],
  [
    'a JPEG with a remark',
    JPEG,
    'sample remark',
    async () => withSegment(await jpeg(), 0xfe, Buffer.from('sample remark')),
  ],
  [
    'a JPEG with a film behind it, as phones make them',
    JPEG,
    'ftypmp42',
    async () => Buffer.concat([await jpeg(), Buffer.from('\0\0\0\x18ftypmp42')]),
  ],
  [
    'a PDF with a script',
    PDF,
    'app.alert',
    async () => aPdf({ catalogue: script('app.alert\\(1\\)') }),
  ],
  [
    'a PDF that would send itself',
    PDF,
    'submitForm',
    async () => aPdf({ catalogue: script('this.submitForm\\(\\)') }),
  ],
  [
    'a PDF that would start a program',
    PDF,
    'calc.exe',
    async () => aPdf({ catalogue: '/OpenAction << /S /Launch /F (calc.exe) >>' }),
  ],
  [
    'a PDF with a file in it',
    PDF,
    'sample-attachment',
    async () =>
      aPdf({
        catalogue: '/Names << /EmbeddedFiles << /Names [(sample-attachment) 10 0 R] >> >>',
        objects: ['<< /Type /Filespec /F (sample-attachment) >>'],
      }),
  ],
  [
    'a PDF whose page is a kilometre long',
    PDF,
    'MediaBox',
    async () => aPdf({ size: [10, 2_834_000] }),
  ],
  ['a PDF whose page is a point', PDF, 'MediaBox', async () => aPdf({ size: [1, 1] })],
]
