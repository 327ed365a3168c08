import { join } from 'node:path'
import { deliveryKey } from '../../../cloudfunctions/keys'
import { ClaimState } from '../../../contract/shapes/claim'
import { OrganisationNotice } from '../../../contract/shapes/notice'
import type { Row } from '../../../cloudfunctions/ports/table'
import { stateWords } from '../../../words/claim-states'
import { organisationState } from '../../../words/organisation-notices'
import type { Rows } from '../kills/agree'
import { readTable } from '../kills/read-table'

/** What goes to the phone, beside the inbox. */
const reminded: readonly ClaimState[] = ['returned', 'approved', 'rejected']

/** What a message is about and how it says so to the phone; nothing where it stays in the inbox. */
const goesOut = ({ fields }: Row): { about: string; name: string } | undefined => {
  const organisation = OrganisationNotice.safeParse(fields)
  if (organisation.success) {
    const { applicant, event } = organisation.data
    return { about: applicant, name: `- ${organisationState(event)}` }
  }
  const claim = String(fields['claim'])
  const state = ClaimState.safeParse(fields['state'])
  if (!state.success || !reminded.includes(state.data)) return undefined
  return { about: claim, name: `${claim} ${stateWords[state.data]}` }
}

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
  const at = (name: string): Sum => {
    const sum = sums.get(name) ?? { sent: 0, perhaps: 0, arrived: 0 }
    sums.set(name, sum)
    return sum
  }
  for (const row of rows.under('person#')) {
    const out = row.sort.startsWith('notice#') ? goesOut(row) : undefined
    if (!out) continue
    const delivery = rows.at(deliveryKey(out.about, String(row.fields['notice'])))
    const outcome = String(delivery?.fields['outcome'] ?? 'still waiting')
    if (outcome === 'sent' || outcome === 'perhaps') at(out.name)[outcome] += 1
    else others.push(outcome)
  }
  for (const { partition, fields } of await readTable(join(dir, 'wechat'), scratch)) {
    const values = fields['values'] as Readonly<Record<string, string>> | undefined
    if (partition.startsWith('messages#') && values)
      at(`${values['character_string2'] ?? ''} ${values['phrase3'] ?? ''}`).arrived += 1
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
