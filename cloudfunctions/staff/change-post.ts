import { ChangePost } from '../../contract/change-post'
import { keepJournal } from '../audit/keep-journal'
import { answers, isRefused, refuse } from '../deed'
import { personKey, staffKey } from '../keys'
import type { Write } from '../ports/table'
import { PersonRow, read, rowOf } from '../rows'
import { readService } from '../service/read-service'
import { leaveOperators } from './leave-operators'

/** Posts are read at every request: it holds from the very next one. An announced absence ends, for its stand-in may hold another post. */
export const changePost = answers(
  ChangePost,
  ({ table, clock }) =>
    async ({ person, name, post }, caller) => {
      const before = await read(table, personKey(person), PersonRow)
      if (!before?.post) return refuse('not-found')
      if (post.kind === 'county-reviewer') {
        const { counties } = await readService(table)
        if (!counties.includes(post.county)) return refuse('county-unknown')
      }
      const leaves = before.post.kind === 'operator' && post.kind !== 'operator'
      const leaving = leaves ? await leaveOperators(table, person) : undefined
      if (isRefused(leaving)) return leaving
      const from = { name: before.name, post: before.post }
      const doing = { by: caller, now: clock.now(), what: ChangePost.name, about: person }
      const row = rowOf(personKey(person), { ...before, name, post })
      const staff = rowOf(staffKey(person), { person, name, post, stamp: crypto.randomUUID() })
      const writes: readonly Write[] = [
        { kind: 'put', row, only: [{ kind: 'present' }] },
        { kind: 'put', row: staff, only: [{ kind: 'present' }] },
        keepJournal({ ...doing, from, to: { name, post } }),
        ...(leaving ? [leaving] : []),
      ]
      const outcome = await table.transact(writes, crypto.randomUUID())
      return outcome.done ? {} : refuse('moved-on')
    },
)
