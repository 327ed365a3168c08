import { SendSuggestion } from '../../contract/send-suggestion'
import { answers } from '../deed'
import { suggestionKey } from '../keys'
import { rowOf } from '../rows'

/** Kept for the office under a number to ask by; how to reach the sender is sealed. */
export const sendSuggestion = answers(
  SendSuggestion,
  ({ table, vault, clock }) =>
    async ({ kind, words, reach }) => {
      const at = new Date(clock.now()).toISOString()
      const number = `${clock.today().replaceAll('-', '')}-${crypto.randomUUID().slice(0, 6).toUpperCase()}`
      const row = { number, at, kind, words, reachSealed: reach ? vault.seal(reach) : undefined }
      await table.transact(
        [{ kind: 'put', row: rowOf(suggestionKey(number), row), only: [{ kind: 'absent' }] }],
        crypto.randomUUID(),
      )
      return { number }
    },
)
