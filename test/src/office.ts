import Taro from '@tarojs/taro'
import type { ClaimState, ClaimView } from '../../contract/shapes/claim'
import type { Post } from '../../contract/shapes/post'
import type { ClaimInspection, QueueRow } from '../../contract/shapes/queue'
import { meetPerson } from '../../src/services/me'

type Told = Record<string, unknown>
type Reply = { readonly status: number; readonly json: unknown }
/** Answers one message; nothing is an answer that never comes. */
type Say = (told: Told) => Reply | undefined | Promise<Reply | undefined>

export const reply = (json: unknown): Reply => ({ status: 200, json })

export const refusal = (code: string, more?: unknown): Reply => ({
  status: 409,
  json: { type: 'about:blank', title: `refused: ${code}`, status: 409, code, more },
})

const said: { name: string; told: Told }[] = []
let says: Record<string, Say> = {}

/** What was told under a message, in order. */
export const toldTo = (name: string): readonly Told[] =>
  said.filter((one) => one.name === name).map(({ told }) => told)

/** From now on the office answers so; what is not named here is offline. */
export const answering = (more: Record<string, Say>): void => {
  says = { ...says, ...more }
}

/** An office with nobody at it: no answers, nothing told. */
export const openOffice = (): void => {
  said.length = 0
  says = {}
  // Taro's own type of this call is a task with an abort; the services only wait for it.
  const request: unknown = async ({ url, data }: { url: string; data: string }) => {
    const name = url.replace('/api/', '')
    const told: Told = JSON.parse(data)
    said.push({ name, told })
    const answer = await says[name]?.(told)
    if (!answer) throw new Error('offline')
    return { statusCode: answer.status, data: answer.json, header: {} }
  }
  jest.mocked(Taro.request).mockImplementation(request as typeof Taro.request)
}

export const signInAs = async (post: Post | null): Promise<void> => {
  const me = { person: 'p', name: '样例审核员', acting: null, applicants: [], post, unread: 0 }
  answering({ 'who-am-i': () => reply(me) })
  await meetPerson()
}

export const city: Post = { kind: 'city-reviewer' }
export const county: Post = { kind: 'county-reviewer', county: '海州区' }

const paper = (number: string) => ({ number, holder: 'SAMPLE CO LTD', date: '2026-03-01' })
const none = { amount: 0, claims: 0 }

/** Two marks of 12 countries, of a company that has had nothing yet: 20 000 yuan. */
export const claimIn = (state: ClaimState, more: Partial<ClaimView> = {}): ClaimView => ({
  claim: '2026-7K3M9QXA',
  item: 'madrid-trademark',
  state,
  year: 2026,
  updated: '2026-03-05T06:30:00.000Z',
  award: { min: 2_000_000, max: 2_000_000 },
  version: 4,
  edition: 'lyg-ip-draft',
  round: '2026-1',
  applicant: 'a1',
  roles: ['enterprise'],
  entries: [{ facts: { countries: 12 }, references: [paper('1712345'), paper('1723456')] }],
  photos: [],
  history: [
    {
      at: '2026-03-01T01:00:00.000Z',
      by: 'applicant',
      move: 'submit',
      from: 'draft',
      to: 'submitted',
    },
  ],
  faults: [],
  left: { year: 2026, granted: { year: none, ever: none } },
  window: { from: '2025-01-01', to: '2026-12-31' },
  ...more,
})

export const inspectionOf = (claim: ClaimView): ClaimInspection => ({
  claim,
  applicant: {
    applicant: 'a1',
    kind: 'organisation',
    name: '样例海洋科技有限公司',
    englishName: 'Sample Co., Ltd.',
    number: '91320700MA1SAMPLE0',
    county: '海州区',
    roles: ['enterprise'],
    contact: '林样例',
    phone: '****6021',
    bank: '样例银行',
    account: '****7788',
  },
})

export const rowOf = (
  claim: string,
  state: ClaimState,
  name = '样例海洋科技有限公司',
): QueueRow => ({
  claim,
  item: 'madrid-trademark',
  state,
  name,
  county: '海州区',
  submitted: '2026-03-01T01:00:00.000Z',
  award: { min: 2_000_000, max: 2_000_000 },
})

export const operator: Post = { kind: 'operator' }

/** What the office says of itself, to any page. */
export const service = {
  today: '2026-06-01',
  round: null,
  rounds: [],
  policy: { title: '样例', issued: null },
  counties: ['海州区', '东海县'],
  office: { name: '样例局', phone: '12345' },
  sample: true,
}
