import { actsForKey, contactKey, joinKey } from '../keys'
import type { Write } from '../ports/table'
import { rowOf, type JoinRow, type RowOf } from '../rows'

/** The request is answered only as it was read: asked anew meanwhile, it says something else. */
export const dropJoin = ({ applicant, person, at }: RowOf<typeof JoinRow>): Write => ({
  kind: 'remove',
  key: joinKey(applicant, person),
  only: [{ kind: 'equals', field: 'at', value: at }],
})

/** From now on he acts for the applicant like any contact of it. */
export const takeIn = (join: RowOf<typeof JoinRow>): readonly Write[] => {
  const { applicant, person, name } = join
  return [
    dropJoin(join),
    { kind: 'put', row: rowOf(actsForKey(person, applicant), { applicant }) },
    { kind: 'put', row: rowOf(contactKey(applicant, person), { person, name }) },
  ]
}
