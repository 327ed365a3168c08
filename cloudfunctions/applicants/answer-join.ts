import { AnswerJoin } from '../../contract/answer-join'
import { answers, refuse } from '../deed'
import { applicantKey, joinKey } from '../keys'
import { tellOfOrganisation } from '../notices/tell-of-organisation'
import { ApplicantRow, JoinRow, read } from '../rows'
import { dropJoin, takeIn } from './take-in'

export const answerJoin = answers(
  AnswerJoin,
  ({ table, clock }) =>
    async ({ person, accept }, { applicant }) => {
      const join = await read(table, joinKey(applicant, person), JoinRow)
      const organisation = await read(table, applicantKey(applicant), ApplicantRow)
      if (!join || !organisation) return refuse('not-found')
      const event = accept ? 'join-accepted' : 'join-refused'
      const writes = [
        ...(accept ? takeIn(join) : [dropJoin(join)]),
        ...tellOfOrganisation(person, { event, organisation, now: clock.now() }),
      ]
      const outcome = await table.transact(writes, crypto.randomUUID())
      return outcome.done ? {} : refuse('moved-on')
    },
)
