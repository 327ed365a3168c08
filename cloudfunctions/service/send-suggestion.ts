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
      const kept = { at, kind, words, reachSealed: reach ? vault.seal(reach) : undefined }
      for (;;) {
        const number = numberOf(clock.today())
        const row = rowOf(suggestionKey(number), { number, ...kept })
        const put = { kind: 'put', row, only: [{ kind: 'absent' }] } as const
        if ((await table.transact([put], crypto.randomUUID())).done) return { number }
      }
    },
)

/** `20260601-3F9A2C`: short enough to be said on the phone; one that is taken is drawn anew. */
const numberOf = (today: string): string =>
  `${today.replaceAll('-', '')}-${crypto.randomUUID().slice(0, 6).toUpperCase()}`
