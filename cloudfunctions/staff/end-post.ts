import { EndPost } from '../../contract/end-post'
import { keepJournal } from '../audit/keep-journal'
import { answers, isRefused, refuse } from '../deed'
import { personKey, staffKey } from '../keys'
import type { Write } from '../ports/table'
import { PersonRow, read, rowOf } from '../rows'
import { leaveOperators } from './leave-operators'

/** Posts are read from the table at every request: it ends with the very next one. */
export const endPost = answers(EndPost, ({ table, clock }) => async ({ person }, caller) => {
  const before = await read(table, personKey(person), PersonRow)
  if (!before?.post) return refuse('not-found')
  const leaving = before.post.kind === 'operator' ? await leaveOperators(table, person) : undefined
  if (isRefused(leaving)) return leaving
  const { openid, name, post } = before
  const row = rowOf(personKey(person), { person, openid, name, post: null })
  const doing = { by: caller, now: clock.now(), what: EndPost.name, about: person }
  const writes: readonly Write[] = [
    { kind: 'put', row, only: [{ kind: 'present' }] },
    { kind: 'remove', key: staffKey(person) },
    keepJournal({ ...doing, from: { name, post } }),
    ...(leaving ? [leaving] : []),
  ]
  const outcome = await table.transact(writes, crypto.randomUUID())
  return outcome.done ? {} : refuse('moved-on')
})
