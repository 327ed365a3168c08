import ExcelJS, { type Worksheet } from 'exceljs'
import { BadSheet } from '../../ports/sheets'
import { listLines, type Line } from './list-lines'
import { slimWorkbook } from './slim-workbook'

/**
 * Everything of a sheet but its cells. Some would make an object of each cell that they cover (a
 * merge, a validation of a whole sheet), some point at parts that are no longer in the package.
 */
const ignoreNodes = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'mergeCells'],
  ...['rowBreaks', 'hyperlinks', 'pageMargins', 'dataValidations', 'pageSetup', 'headerFooter'],
  ...['printOptions', 'picture', 'drawing', 'sheetProtection', 'tableParts', 'extLst'],
  'conditionalFormatting',
]

const load = async (bytes: Uint8Array): Promise<readonly Worksheet[]> => {
  try {
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(await slimWorkbook(bytes), { ignoreNodes })
    return workbook.worksheets
  } catch (fault) {
    throw fault instanceof BadSheet ? fault : new BadSheet('not-a-sheet')
  }
}

/** The first visible sheet of an .xlsx. Throws `BadSheet` where there is none, or too much. */
export const readWorkbook = async (bytes: Uint8Array): Promise<readonly Line[]> => {
  const sheets = await load(bytes)
  // A visible sheet need not say so.
  const sheet = sheets.find(({ state }) => state !== 'hidden' && state !== 'veryHidden')
  if (!sheet) throw new BadSheet('not-a-sheet')
  return listLines(sheet)
}
