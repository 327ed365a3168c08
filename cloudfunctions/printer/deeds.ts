import { readList } from '../lists/read-list'
import { writeOffers } from '../lists/write-offers'
import { writePayments } from '../lists/write-payments'
import { writePublished } from '../lists/write-published'
import { printClaim } from '../papers/print-claim'
import type { Paper } from '../ports/paper'
import type { Sheets } from '../ports/sheets'

/** What is printed, on the paper given; and lists, written to the sheets given or read from them. */
export const printerDeeds = (paper: Paper, sheets: Sheets) => [
  printClaim(paper),
  writePublished(sheets),
  writePayments(sheets),
  writeOffers(sheets),
  readList(sheets),
]
