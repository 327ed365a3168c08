import * as z from 'zod/mini'
import { ListFile } from './shapes/list-file'
import { message } from './message'

/** More go in several lists. */
export const MOST_LIST_ROWS = 500

export const ReadList = message({
  name: 'read-list',
  about:
    'The rows of a spreadsheet (.xlsx or CSV) by its header’s titles, to be told to an import; nothing of it is kept.',
  door: 'printer',
  sender: 'staff',
  told: ListFile,
  reply: z.strictObject({
    rows: z.array(
      z.strictObject({
        /** As a person sees it in the file. */
        line: z.int(),
        cells: z.record(z.string(), z.string()),
      }),
    ),
  }),
  refusals: ['not-a-sheet', 'no-header', 'header-twice', 'list-too-long'],
})
