import { refuse, type Refused } from '../deed'
import { operatorsKey } from '../keys'
import type { Table, Write } from '../ports/table'
import { OperatorsRow, read } from '../rows'
import { everyColleague } from './every-colleague'

/**
 * What has to be written when an operator stops being one. Whoever leaves counts it up from what he
 * read, so two who leave at once are not both let go in the belief that the other stays.
 */
export const leaveOperators = async (
  table: Table,
  person: string,
): Promise<Write | Refused<'last-operator'>> => {
  const before = await read(table, operatorsKey, OperatorsRow)
  const staff = await everyColleague(table)
  if (!staff.some(({ person: other, post }) => other !== person && post.kind === 'operator'))
    return refuse('last-operator')
  return {
    kind: 'change',
    key: operatorsKey,
    add: { left: 1 },
    only: [before ? { kind: 'equals', field: 'left', value: before.left } : { kind: 'absent' }],
  }
}
