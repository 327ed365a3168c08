import type { SignedIn } from '../deed'
import { journalKey } from '../keys'
import type { Write } from '../ports/table'
import { rowOf } from '../rows'

export interface Doing {
  readonly by: Pick<SignedIn, 'person' | 'name'>
  /** Milliseconds since 1970. */
  readonly now: number
  /** The message that was carried out. */
  readonly what: string
  /** What it was done to: a round, a person, a setting. */
  readonly about: string
  /** As it was before, where it was. */
  readonly from?: object | undefined
  readonly to?: object | undefined
}

/** One line of the operators' journal, to be written in the transaction of the deed itself. */
export const keepJournal = ({ by, now, what, about, from, to }: Doing): Write => {
  const at = new Date(now).toISOString()
  const entry = { at, person: by.person, name: by.name, what, about }
  return {
    kind: 'put',
    row: rowOf(journalKey(Number(at.slice(0, 4)), at, crypto.randomUUID()), {
      ...entry,
      from: from ?? null,
      to: to ?? null,
    }),
    only: [{ kind: 'absent' }],
  }
}
