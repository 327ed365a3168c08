import { Mutex } from 'async-mutex'
import { BadSheet, type Sheets } from '../ports/sheets'
import { decodeText } from './sheets/decode-text'
import { keyRows } from './sheets/key-rows'
import { MOST_BYTES } from './sheets/limits'
import { readCsv } from './sheets/read-csv'
import { readWorkbook } from './sheets/read-workbook'
import { writeWorkbook } from './sheets/write-workbook'

/** A local file header (APPNOTE.TXT of the ZIP format, 4.3.7): every .xlsx begins so. */
const ZIP = Buffer.from('504b0304', 'hex')

const read = async (bytes: Uint8Array) => {
  if (bytes.length > MOST_BYTES) throw new BadSheet('too-large')
  if (ZIP.equals(bytes.subarray(0, ZIP.length))) return keyRows(await readWorkbook(bytes))
  return keyRows(await readCsv(decodeText(bytes)))
}

/** Spreadsheets with exceljs. One is read at a time in the process: the worst take 1 GB. */
export const openSheets = (): Sheets => {
  const queue = new Mutex()
  return {
    async read(bytes, name) {
      try {
        return await queue.runExclusive(() => read(bytes))
      } catch (fault) {
        throw fault instanceof BadSheet ? new BadSheet(fault.kind, name) : fault
      }
    },
    write: writeWorkbook,
  }
}
