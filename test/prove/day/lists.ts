import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Locator, Page } from 'playwright-core'
import { openSheets } from '../../../cloudfunctions/adapters/sheets'
import { dayClaims, isGranted, type DayClaim } from './claims'
import type { Hands } from './hands'

type Cells = Readonly<Record<string, string>>

export interface Granted extends DayClaim {
  readonly claim: string
}

/** What was granted, under the numbers that the claims were given. */
export const grantedOf = (numbers: readonly string[]): readonly Granted[] =>
  dayClaims.map((one, at) => ({ ...one, claim: numbers[at] ?? '' })).filter(isGranted)

/** Takes what a link of the page saves. */
export const saveBy = async (hands: Hands, page: Page, link: Locator): Promise<Buffer> => {
  const [saved] = await Promise.all([page.waitForEvent('download'), hands.use(page, link)])
  return readFile(await saved.path())
}

const inOrder = <Row extends { claim: string }>(rows: readonly Row[]): readonly Row[] =>
  [...rows].sort((a, b) => (a.claim < b.claim ? -1 : 1))

const publishedRow = ({ claim, company, listed }: Granted, at: number): Cells => ({
  序号: String(at + 1),
  申报编号: claim,
  申报主体: company,
  县区: '海州区',
  依据条款: listed.clause,
  事项: listed.title,
  '拟资助金额（元）': listed.yuan,
  备注: '',
})

const payableRow = ({ claim, company, creditCode, listed }: Granted, at: number): Cells => ({
  序号: String(at + 1),
  申报编号: claim,
  '收款单位（户名）': company,
  证件号: creditCode,
  开户银行: '样例银行',
  银行账号: '6222000011112222',
  '应拨金额（元）': listed.yuan,
  依据条款: listed.clause,
  事项: listed.title,
})

/** Cells that are not as they should be, in sentences. */
const compare = (list: string, found: readonly Cells[], wanted: readonly Cells[]): string[] => [
  ...(found.length === wanted.length
    ? []
    : [`${list}: ${found.length} rows in the place of ${wanted.length}`]),
  ...wanted.flatMap((cells, at) =>
    Object.entries(cells).flatMap(([title, cell]) =>
      found[at]?.[title] === cell
        ? []
        : [`${list}, row ${at + 1}, ${title}: ${found[at]?.[title]} in the place of ${cell}`],
    ),
  ),
]

const compareFile = async (
  list: string,
  file: Buffer,
  granted: readonly Granted[],
  rowOf: (one: Granted, at: number) => Cells,
): Promise<readonly string[]> => {
  const rows = await openSheets().read(file, 'list.xlsx')
  return compare(
    list,
    rows.map(({ cells }) => cells),
    inOrder(granted).map(rowOf),
  )
}

export const comparePublished = (file: Buffer, granted: readonly Granted[]) =>
  compareFile('published', file, granted, publishedRow)

export const comparePayable = (file: Buffer, granted: readonly Granted[]) =>
  compareFile('to be paid', file, granted, payableRow)

/** The list as it comes back from the treasury: every line paid in full on that day. */
export const payAll = async (file: Buffer, day: string): Promise<Buffer> => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(file).buffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('a list without a sheet')
  const titles = (sheet.getRow(1).values as unknown[]).map(String)
  const column = (title: string): number => titles.indexOf(title)
  sheet.eachRow((row, at) => {
    if (at === 1) return
    row.getCell(column('拨付日期')).value = day
    row.getCell(column('实拨金额（元）')).value = row.getCell(column('应拨金额（元）')).value
    row.getCell(column('拨付凭证号')).value = `样例国库${at}`
  })
  return Buffer.from(await book.xlsx.writeBuffer())
}
