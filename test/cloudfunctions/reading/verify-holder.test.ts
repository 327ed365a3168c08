import { knownCharacters } from '../../../cloudfunctions/reading/known-characters'
import { referenceRules } from '../../../policy/claims/references'
import { lawsuit, trademark, verdictsOn } from './verdicts-on'

describe('a holder', () => {
  test.each([
    ['样例半导体股份有限公司 ', 'agrees'],
    ['样例半导体股份有限公可', 'look'],
    ['样列半导休股份有限公司', 'look'],
    ['例半导体股份有限公司', 'look'],
    ['大样例半导体股份有限公司', 'look'],
    ['别处精密机械股份有限公司', 'differs'],
  ])('%s is to %s', (holder, verdict) => {
    expect(verdictsOn(trademark, { holder })[1]).toBe(verdict)
  })

  test('that is a branch of another is not that other', () => {
    const printed = trademark.replace('股份有限公司', '股份有限公司样例分公司')
    expect(verdictsOn(printed, {})[1]).toBe('look')
  })

  const others = [
    ['南京样例大学', '南京样例大学附属医院'],
    ['南京样例大学', '南京样例大学（样例）研究院'],
    ['江苏样例集团', '江苏样例集团有限公司'],
    ['江苏样例集团', '江苏样例集团\n有限公司'],
    ['江苏样例研究院', '江苏样例研究院有限公司'],
    ['江苏样例有限公司', '江苏样例有限公司工会'],
    ['江苏样例有限公司', '江苏样例有限公司海州营业部'],
    ['江苏样例有限公司', '江苏样例有限公司\n海州分公司'],
    ['海州分公司', '江苏样例有限公司\n海州分公司'],
    ['海洋样例科技有限公司', '江苏海州样例港口\n海洋样例科技有限公司'],
    ['样例食品有限公司', '海州祥和样例食品有限公司'],
    ['样例食品有限公司', '海州（和）样例食品有限公司'],
    ['SAMPLE TRADE CO', 'SAMPLE TRADE CO., LTD'],
  ] as const

  test.each(others)('%s is not %s, at a label', (holder, printed) => {
    const page = trademark.replace('样例半导体股份有限公司', printed)
    expect(verdictsOn(page, { holder })[1]).toBe('look')
  })

  test.each(others)('%s is not %s, on a paper without one', (holder, printed) => {
    const page = `关于认定样例的通知：\n${printed}\n2024年09月24日`
    expect(verdictsOn(page, { holder })[1]).toBe('look')
  })

  test.each(others)('%s is not %s, as a party', (holder, printed) => {
    const page = `民事判决书\n(2024)苏07民初1号\n原告：甲样例有限公司，住所地样例市。被告：${printed}，住所地样例市。`
    expect(verdictsOn(page, { holder }, lawsuit)[1]).toBe('look')
  })

  test.each(others.map(([, printed]) => printed))('%s is itself, wherever it stands', (printed) => {
    const holder = printed.replace('\n', '')
    const page = `关于认定样例的通知：\n${printed}\n2024年09月24日`
    expect(verdictsOn(page, { holder })[1]).toBe('agrees')
  })

  test('that was not found, nor another in its place, is for a person to look at', () => {
    const page = trademark.replace('注 册 人样例半导体股份有限公司', '')
    expect(verdictsOn(page, {})[1]).toBe('look')
  })

  test('with a character that the recogniser does not know is for a person to look at', () => {
    expect([...'旻锜琎'].filter((one) => knownCharacters.includes(one))).toEqual([])
    const printed = trademark.replace('样例半导体', '样例某导体')
    expect(verdictsOn(printed, { holder: '样例旻导体股份有限公司' })[1]).toBe('look')
  })

  test('may be broken over two lines, and be any party of a case', () => {
    const printed = `民事判决书\n(2024)苏07民初1号\n原告：甲样例有限公司，住所地样例市。被告：样例半导体股份有\n限公司，住所地样例市。`
    expect(verdictsOn(printed, {}, lawsuit)[1]).toBe('agrees')
  })

  test('is not asked for where the paper bears none', () => {
    expect(verdictsOn(trademark, {}, referenceRules['dispute-mediation'])[1]).toBeUndefined()
  })
})
