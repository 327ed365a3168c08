import { Readable } from 'node:stream'
import JSZip from 'jszip'
import { BadSheet } from '../../ports/sheets'

const MOST_UNPACKED_BYTES = 48 * 1024 * 1024
/** 20 000 rows of 15 filled cells hold some 2 million; exceljs makes an object of each. */
const MOST_TAGS = 3_000_000
const TAG = '<'.charCodeAt(0)

/** What cells are read from, as exceljs knows it by name; pictures, charts and notes stay packed. */
const needed =
  /^\/?(xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/sheet\d+\.xml))$/

const countTags = (bytes: Buffer): number => {
  let count = 0
  for (let at = bytes.indexOf(TAG); at >= 0; at = bytes.indexOf(TAG, at + 1)) count += 1
  return count
}

/** Counts what really comes out: the sizes that a package declares of itself may be lies. */
const startCounting = () => {
  let bytes = 0
  let tags = 0
  return (chunk: Buffer): void => {
    bytes += chunk.length
    tags += countTags(chunk)
    if (bytes > MOST_UNPACKED_BYTES || tags > MOST_TAGS) throw new BadSheet('too-large')
  }
}

const unpack = async (file: JSZip.JSZipObject, count: (chunk: Buffer) => void) => {
  const chunks: Buffer[] = []
  const stream: AsyncIterable<Buffer> = new Readable().wrap(file.nodeStream())
  for await (const chunk of stream) {
    count(chunk)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** exceljs makes an object of every cell that a name covers; a name may cover 17 billion. */
const forgetNames = (workbook: string): string => {
  // It also makes a list as long as the largest sheet's number.
  if (/sheetId\s*=\s*(?!["']\d{1,5}["'])/.test(workbook)) throw new BadSheet('not-a-sheet')
  return workbook.replace(/<definedNames.*<\/definedNames\s*>/s, '')
}

/**
 * The day formats that Excel in China has built in (ECMA-376 part 1, 18.8.30, zh-cn), which exceljs
 * does not know: a day would be read as the number 46000. Number 14 is a day everywhere.
 */
const nameDayFormats = (styles: string): string =>
  styles.replaceAll(/numFmtId=(["'])(?:2[7-9]|3[016]|5[0-478])\1/g, 'numFmtId="14"')

const edits: Readonly<Record<string, (part: string) => string>> = {
  'xl/workbook.xml': forgetNames,
  'xl/styles.xml': nameDayFormats,
}

/**
 * The package again with only what cells are read from, and harmless to unpack whole. Throws
 * `BadSheet` where it is too large; anything else where it is damaged.
 */
export const slimWorkbook = async (bytes: Uint8Array): Promise<ArrayBuffer> => {
  const { files } = await JSZip.loadAsync(bytes)
  const slim = new JSZip()
  const count = startCounting()
  for (const file of Object.values(files)) {
    const name = needed.exec(file.name)?.[1]
    if (name === undefined) continue
    const part = await unpack(file, count)
    slim.file(name, edits[name]?.(part.toString()) ?? part)
  }
  return slim.generateAsync({ type: 'arraybuffer' })
}
