import { WritePayments } from '../../contract/write-payments'
import { sayArticle } from '../../words/say-article'
import { paidTitles } from '../../words/lists/payments'
import { paymentListWords as words } from '../../words/lists/published'
import { keepJournal } from '../audit/keep-journal'
import { itemOfClaim } from '../claims/claim'
import { answers, refuse } from '../deed'
import type { Sheets } from '../ports/sheets'
import type { Vault } from '../ports/vault'
import { findPublication } from '../publications/find-publication'
import { gatherPayable, type Payable } from './gather-payable'
import { sheetBy, type Told } from './sheet-by'

const { columns: titles } = words
const columns = (vault: Pick<Vault, 'open'>, publication: string): readonly Told<Payable>[] => [
  { title: titles.place, width: 8, kind: 'number', of: (_, at) => at + 1 },
  { title: titles.claim, width: 18, of: ({ claim }) => claim.claim },
  { title: titles.payee, width: 40, of: ({ payee }) => payee.name },
  { title: titles.number, width: 22, of: ({ payee }) => payee.number },
  { title: titles.bank, width: 30, of: ({ payee }) => payee.bank },
  { title: titles.account, width: 26, of: ({ payee }) => vault.open(payee.accountSealed) },
  { title: titles.amount, width: 18, kind: 'money', of: ({ approved }) => approved },
  { title: titles.clause, width: 12, of: ({ claim }) => sayArticle(itemOfClaim(claim).article) },
  { title: titles.item, width: 36, of: ({ claim }) => itemOfClaim(claim).title },
  { title: titles.publication, width: 36, of: () => publication },
  // For the treasury to fill in: the list comes back as the list of what was paid.
  { title: paidTitles.date, width: 14, of: () => null },
  { title: paidTitles.amount, width: 18, kind: 'money', of: () => null },
  { title: paidTitles.reference, width: 22, of: () => null },
]

/** Accounts are opened into the file alone, which goes to its asker and is kept nowhere; the journal knows of it. */
export const writePayments = (sheets: Sheets) =>
  answers(WritePayments, ({ table, vault, clock }) => async (told, caller) => {
    const publication = await findPublication(table, told.publication)
    if (!publication) return refuse('not-found')
    const { title, until } = publication
    if (clock.today() <= until) return refuse('publication-running')
    const { payable, objected } = await gatherPayable(table, told.publication)
    if (payable.length === 0) return refuse('nothing-to-pay')
    const sum = payable.reduce((total, { approved }) => total + approved, 0)
    const to = { claims: payable.length, sum, objected }
    const what = WritePayments.name
    const doing = { by: caller, now: clock.now(), what, about: told.publication, to }
    await table.transact([keepJournal(doing)], crypto.randomUUID())
    const written = await sheets.write([sheetBy(words.sheet, columns(vault, title), payable)])
    const bytes = Buffer.from(written).toString('base64')
    return { name: words.file(title, clock.today()), bytes, ...to }
  })
