import { defaultTemplates } from '../../../cloudfunctions/adapters/wechat/default-templates'
import { templateData } from '../../../cloudfunctions/adapters/wechat/template-data'
import type { Reminder } from '../../../cloudfunctions/ports/wechat'
import { claimStates } from '../../../contract/shapes/claim'
import { currentEdition, itemsOf } from '../../../policy/edition'
import { stateWords } from '../../../words/claim-states'

const { result } = defaultTemplates('correction', 'result', 'payment')

const plain: Reminder = {
  openid: 'o',
  template: 'result',
  page: 'p',
  item: '样例事项',
  claim: '2026-00000000',
  state: '已批准',
  at: '2026-06-01T04:00:00.000Z',
  note: '样例',
}

const valueOf = (key: string, change: Partial<Reminder>): string =>
  templateData(result, { ...plain, ...change })[key]?.value ?? ''

describe('the data of a template', () => {
  test('holds twenty units as they are, and cuts the twenty-first with a sign', () => {
    expect(valueOf('thing5', { note: '字'.repeat(20) })).toBe('字'.repeat(20))
    expect(valueOf('thing5', { note: '字'.repeat(21) })).toBe(`${'字'.repeat(19)}…`)
  })

  test('is never cut inside a character of two units', () => {
    expect(valueOf('thing5', { note: '😀'.repeat(10) })).toBe('😀'.repeat(10))
    const cut = valueOf('thing5', { note: `字${'😀'.repeat(10)}` })
    expect(cut).toBe(`字${'😀'.repeat(9)}…`)
    expect(valueOf('thing5', { note: '😀'.repeat(11) })).toBe(`${'😀'.repeat(9)}…`)
  })

  test('has no control characters, and is never empty', () => {
    expect(valueOf('thing5', { note: '第一行\n第二行\t\u0000\u007f' })).toBe('第一行第二行')
    expect(valueOf('thing5', { note: '' })).toBe('见小程序')
    expect(valueOf('thing5', { note: '\n\t' })).toBe('见小程序')
    expect(valueOf('thing5', { note: '  ' })).toBe('见小程序')
  })

  test('tells the time of Shanghai, over midnight and the year', () => {
    expect(valueOf('time4', { at: '2026-12-31T16:05:59.999Z' })).toBe('2027-01-01 00:05')
  })

  test('fits its keys for every item and every state', () => {
    for (const { title } of itemsOf(currentEdition))
      expect(valueOf('thing1', { item: title }).length).toBeLessThanOrEqual(20)
    for (const state of claimStates)
      expect(valueOf('phrase3', { state: stateWords[state] })).toMatch(/^\p{Script=Han}{1,5}$/u)
  })
})
