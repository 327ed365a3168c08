import { WriteOffers } from '../../contract/write-offers'
import { itemOf } from '../../policy/edition'
import { unreachedWords as words } from '../../words/lists/offers'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { allRows } from '../every-row'
import { offerKey } from '../keys'
import type { Sheets } from '../ports/sheets'
import type { Vault } from '../ports/vault'
import { OfferRow, parseRow, type RowOf } from '../rows'
import { sheetBy, type Told } from './sheet-by'

type Kept = RowOf<typeof OfferRow>

const { columns: titles } = words
const columns = (vault: Pick<Vault, 'open'>): readonly Told<Kept>[] => [
  { title: titles.name, width: 40, of: ({ name }) => name },
  { title: titles.number, width: 22, of: ({ number }) => number },
  {
    title: titles.phone,
    width: 20,
    of: ({ phoneSealed }) => (phoneSealed === undefined ? null : vault.open(phoneSealed)),
  },
  { title: titles.item, width: 36, of: ({ item }) => itemOf(item).title },
  { title: titles.award, width: 18, kind: 'money', of: ({ award }) => award.max },
  { title: titles.date, width: 14, of: ({ date }) => date },
  { title: titles.reference, width: 24, of: ({ reference }) => reference },
]

/** Telephones are opened into the file alone; the journal knows of it. */
export const writeOffers = (sheets: Sheets) =>
  answers(WriteOffers, ({ table, vault, clock }) => async ({ year }, caller) => {
    const { partition } = offerKey(year, '')
    const all = (await allRows(table, { partition })).map((row) => parseRow(row, OfferRow))
    const unreached = all.filter(({ claim }) => claim === undefined)
    if (unreached.length === 0) return refuse('nothing-to-write')
    const to = { claims: unreached.length }
    const doing = { by: caller, now: clock.now(), what: WriteOffers.name, about: `${year}`, to }
    await table.transact([keepJournal(doing)], crypto.randomUUID())
    const written = await sheets.write([sheetBy(words.sheet, columns(vault), unreached)])
    const bytes = Buffer.from(written).toString('base64')
    return { name: words.file(year), bytes, companies: unreached.length }
  })
