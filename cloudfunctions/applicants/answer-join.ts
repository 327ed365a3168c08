import { AnswerJoin } from '../../contract/answer-join'
import { answers, refuse } from '../deed'
import { joinKey } from '../keys'
import { JoinRow, read } from '../rows'
import { dropJoin, takeIn } from './take-in'

export const answerJoin = answers(
  AnswerJoin,
  ({ table }) =>
    async ({ person, accept }, { applicant }) => {
      const join = await read(table, joinKey(applicant, person), JoinRow)
      if (!join) return refuse('not-found')
      const writes = accept ? takeIn(join) : [dropJoin(join)]
      const outcome = await table.transact(writes, crypto.randomUUID())
      return outcome.done ? {} : refuse('moved-on')
    },
)
