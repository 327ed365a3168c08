import { AskToJoin } from '../../contract/ask-to-join'
import { normalise } from '../../policy/identifiers/normalise'
import { answers, refuse } from '../deed'
import { actsForKey, applicantKey, joinKey, numberKey } from '../keys'
import { ActsForRow, ApplicantRow, NumberRow, read, rowOf } from '../rows'
import { lastFour } from './show-applicant'

/** One request a person and applicant: asked again, the newer stands. */
export const askToJoin = answers(
  AskToJoin,
  ({ table, vault, clock }) =>
    async ({ number, name, phone, why }, { person }) => {
      const held = await read(table, numberKey(vault.mark(normalise(number))), NumberRow)
      const row = held && (await read(table, applicantKey(held.applicant), ApplicantRow))
      if (!row) return refuse('not-found')
      const { applicant } = row
      if (await read(table, actsForKey(person, applicant), ActsForRow))
        return refuse('joined-already')
      const at = new Date(clock.now()).toISOString()
      const join = { applicant, person, name, why, at }
      const sealed = { phoneSealed: vault.seal(phone), phoneEnd: lastFour(phone) }
      const put = rowOf(joinKey(applicant, person), { ...join, ...sealed })
      await table.transact([{ kind: 'put', row: put }], crypto.randomUUID())
      return {}
    },
)
