import { join } from 'node:path'
import { deliveryKey } from '../../../cloudfunctions/keys'
import { ClaimState } from '../../../contract/shapes/claim'
import { stateWords } from '../../../words/claim-states'
import type { Rows } from '../kills/agree'
import { readTable } from '../kills/read-table'

/** What goes to the phone, beside the inbox. */
const reminded: readonly ClaimState[] = ['returned', 'approved', 'rejected']

interface Sum {
  sent: number
  perhaps: number
  /** Messages that lie on the phone. */
  arrived: number
}

/** Messages to phones by claim and state, as the service put them down and as WeChat has them. */
const sumUp = async (rows: Rows, dir: string, scratch: string) => {
  const sums = new Map<string, Sum>()
  const others: string[] = []
  const at = (claim: unknown, state: string): Sum => {
    const name = `${String(claim)} ${state}`
    const sum = sums.get(name) ?? { sent: 0, perhaps: 0, arrived: 0 }
    sums.set(name, sum)
    return sum
  }
  for (const { sort, fields } of rows.under('person#')) {
    const state = ClaimState.safeParse(fields['state'])
    if (!sort.startsWith('notice#') || !state.success || !reminded.includes(state.data)) continue
    const delivery = rows.at(deliveryKey(String(fields['claim']), String(fields['notice'])))
    const outcome = String(delivery?.fields['outcome'] ?? 'still waiting')
    if (outcome === 'sent' || outcome === 'perhaps')
      at(fields['claim'], stateWords[state.data])[outcome] += 1
    else others.push(outcome)
  }
  for (const { partition, fields } of await readTable(join(dir, 'wechat'), scratch)) {
    const values = fields['values'] as Readonly<Record<string, string>> | undefined
    if (partition.startsWith('messages#') && values)
      at(values['character_string2'], values['phrase3'] ?? '').arrived += 1
  }
  return { sums, others }
}

/**
 * What was put down as sent lies on the phone, once; what was perhaps sent lies there once or not at
 * all; nothing else does, and nothing waits.
 */
export const checkMailbox = async (rows: Rows, dir: string, scratch: string) => {
  const { sums, others } = await sumUp(rows, dir, scratch)
  const all = [...sums.values()]
  const total = (of: (sum: Sum) => number) => all.reduce((sum, one) => sum + of(one), 0)
  const arrivedPerhaps = total(({ arrived, sent }) => Math.max(0, arrived - sent))
  const told = {
    sent: total(({ sent }) => sent),
    'perhaps sent, and arrived': arrivedPerhaps,
    'perhaps sent, and did not arrive': total(({ perhaps }) => perhaps) - arrivedPerhaps,
  }
  const failures = [...sums].flatMap(([name, { sent, perhaps, arrived }]) => [
    ...(arrived < sent ? [`${name}: ${sent} were sent, ${arrived} arrived`] : []),
    ...(arrived > sent + perhaps ? [`${name}: ${arrived} arrived of ${sent + perhaps}`] : []),
  ])
  return {
    told: Object.entries(told),
    failures: [
      ...failures,
      ...others.map((outcome) => `a message to a phone is ${outcome}`),
      ...Object.entries(told).flatMap(([what, times]) =>
        times > 0 ? [] : [`no message was ${what}: it was not tried`],
      ),
    ],
  }
}
