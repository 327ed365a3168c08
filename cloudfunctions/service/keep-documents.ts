import { KeepDocuments } from '../../contract/keep-documents'
import type { OwnDocuments } from '../../contract/shapes/documents'
import { asRead } from '../as-read'
import { keepJournal } from '../audit/keep-journal'
import { answers, refuse } from '../deed'
import { documentsKey } from '../keys'
import { DocumentsRow, parseRow, rowOf } from '../rows'

export const keepDocuments = answers(KeepDocuments, ({ table, clock }) => async (told, caller) => {
  const key = documentsKey(told.item)
  const before = await table.get(key)
  const had = before && parseRow(before, DocumentsRow)
  const row = rowOf(key, { ...told, stamp: crypto.randomUUID() })
  const doing = { by: caller, now: clock.now(), what: KeepDocuments.name, about: told.item }
  const [from, to] = [had && listed(had), listed(told)]
  const outcome = await table.transact(
    [{ kind: 'put', row, only: asRead(before) }, keepJournal({ ...doing, from, to })],
    crypto.randomUUID(),
  )
  return outcome.done ? told : refuse('moved-on')
})

/** As the journal has it: what is asked for, and what no longer. */
const listed = ({ item, own }: OwnDocuments) => ({
  item,
  documents: own.filter(({ off }) => !off).map(({ name }) => name),
  off: own.filter(({ off }) => off).map(({ name }) => name),
})
