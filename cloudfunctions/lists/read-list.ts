import { MOST_LIST_ROWS, ReadList } from '../../contract/read-list'
import { answers, refuse, type Refused } from '../deed'
import { BadSheet, type SheetFault, type Sheets } from '../ports/sheets'

/** The sheets come beside the ports: only the function that writes and reads lists carries them. */
export const readList = (sheets: Sheets) =>
  answers(ReadList, () => async ({ name, bytes }) => {
    try {
      const rows = await sheets.read(Buffer.from(bytes, 'base64'), name)
      if (rows.length === 0) return refuse('no-header')
      if (rows.length > MOST_LIST_ROWS) return refuse('list-too-long')
      return { rows: rows.map(({ line, cells }) => ({ line, cells: { ...cells } })) }
    } catch (cause) {
      if (cause instanceof BadSheet) return refusalOf(cause.kind)
      throw cause
    }
  })

const refusalOf = (
  fault: SheetFault,
): Refused<Exclude<SheetFault, 'too-large'> | 'list-too-long'> =>
  refuse(fault === 'too-large' ? 'list-too-long' : fault)
