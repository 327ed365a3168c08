import { open, writeFile } from 'node:fs/promises'
import { exportClaims } from '../../cloudfunctions/audit/export-claims'
import { openSheets } from '../../cloudfunctions/adapters/sheets'
import type { Ports } from '../../cloudfunctions/ports'
import type { SheetColumn } from '../../cloudfunctions/ports/sheets'
import { ExportClaims } from '../../contract/export-claims'
import type { ClaimLine } from '../../contract/shapes/claim-line'
import { jsonLine } from './json-line'
import { sayInstant } from './say-instant'
import { tellDeed } from './tell-deed'

type Cell = string | number | null

const columns: readonly (SheetColumn & { readonly of: (claim: ClaimLine) => Cell })[] = [
  { title: '申报编号', width: 16, of: ({ claim }) => claim },
  { title: '申报主体', width: 36, of: ({ applicantName }) => applicantName },
  { title: '县区', width: 14, of: ({ county }) => county },
  { title: '事项', width: 36, of: ({ itemTitle }) => itemTitle },
  { title: '批次', width: 10, of: ({ round }) => round },
  { title: '年度', width: 8, kind: 'number', of: ({ year }) => year },
  { title: '状态', width: 12, of: ({ stateName }) => stateName },
  {
    title: '提交时间',
    width: 18,
    of: ({ submitted }) => (submitted === undefined ? null : sayInstant(submitted)),
  },
  { title: '核算金额', width: 16, kind: 'money', of: ({ award }) => award.max },
  {
    title: '批准金额',
    width: 16,
    kind: 'money',
    of: ({ decision }) => decision?.approved ?? null,
  },
  { title: '拨付金额', width: 16, kind: 'money', of: ({ payment }) => payment?.amount ?? null },
  { title: '拨付日期', width: 12, of: ({ payment }) => payment?.date ?? null },
  { title: '拨付文号', width: 20, of: ({ payment }) => payment?.reference ?? null },
]

/** Every claim as a line of JSON, and as a row of a spreadsheet. Answers how many there are. */
export const writeClaims = async (world: Ports, lines: string, sheet: string): Promise<number> => {
  const file = await open(lines, 'wx', 0o600)
  const rows: Cell[][] = []
  try {
    for await (const claim of everyClaim(world)) {
      await file.write(jsonLine(claim))
      rows.push(columns.map(({ of }) => of(claim)))
    }
    await file.sync()
  } finally {
    await file.close()
  }
  const written = await openSheets().write([{ name: '申报', columns: columns.map(headOf), rows }])
  await writeFile(sheet, written, { mode: 0o600, flag: 'wx', flush: true })
  return rows.length
}

const headOf = ({ of: _, ...column }: (typeof columns)[number]): SheetColumn => column

async function* everyClaim(world: Ports) {
  let after: string | undefined
  do {
    const page = await tellDeed(world, ExportClaims, exportClaims, after ? { after } : {})
    yield* page.claims
    after = page.next
  } while (after)
}
