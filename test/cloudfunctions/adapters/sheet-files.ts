import ExcelJS, { type Worksheet } from 'exceljs'
import JSZip from 'jszip'
import { openSheets } from '../../../cloudfunctions/adapters/sheets'
import { BadSheet, type SheetFault } from '../../../cloudfunctions/ports/sheets'

const sheets = openSheets()

export const read = (bytes: Uint8Array | string, name = 'sample') =>
  sheets.read(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)

export const { write } = sheets

/** The cells of each row, without the lines. */
export const readCells = async (bytes: Uint8Array | string) =>
  (await read(bytes)).map(({ cells }) => cells)

/** How reading it is refused; a fault of another kind is thrown on. */
export const faultOf = (bytes: Uint8Array | string): Promise<SheetFault | 'read'> =>
  read(bytes).then(
    () => 'read',
    (fault: unknown) => {
      if (fault instanceof BadSheet) return fault.kind
      throw fault
    },
  )

/** An .xlsx of one sheet, filled by hand. */
export const workbookOf = async (fill: (sheet: Worksheet) => void): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet('样例'))
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

export const openWorkbook = async (bytes: Uint8Array): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

export const firstSheet = async (bytes: Uint8Array): Promise<Worksheet> => {
  const [sheet] = (await openWorkbook(bytes)).worksheets
  if (!sheet) throw new Error('a workbook without a sheet')
  return sheet
}

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>name</t></is></c></row>'

const parts = {
  'xl/workbook.xml': `<workbook xmlns:r="${relationship}"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relationship}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}</sheetData></worksheet>`,
}

/** The smallest package that is an .xlsx, with parts of one's own; its only row reads `name`. */
export const packageOf = (own: Readonly<Record<string, string>> = {}): Promise<Buffer> => {
  const zip = new JSZip()
  Object.entries({ ...parts, ...own }).forEach(([name, part]) => zip.file(name, part))
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}

export const sheetOf = (rows: string, rest = ''): Promise<Buffer> =>
  packageOf({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${row}${rows}</sheetData>${rest}</worksheet>`,
  })
