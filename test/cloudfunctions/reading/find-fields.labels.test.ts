import { findFields } from '../../../cloudfunctions/reading/find-fields'
import { aPage } from './a-page'

test('a label that is spread to the width of others is one label', () => {
  const page = aPage(`
    营业执照
    统一社会信用代码 91320700MA00YANG7T
    名\t称\t样例海洋仪器有限公司
    英文名称\tSAMPLE OCEAN INSTRUMENTS CO., LTD.
    成立日期\t2019年08月16日
  `)
  const { kind, holder } = findFields(page)
  expect([kind, holder?.value]).toEqual(['business-licence', '样例海洋仪器有限公司'])
})

test.each([
  ['on one line', 'Name and address of holder / Nom et adresse du titulaire / 注册人名称和地址'],
  ['line by line', 'Name and address of the holder\n    Nom et adresse du titulaire'],
])('a label in several languages, %s, is no name', (_how, label) => {
  const page = aPage(`
    CERTIFICATE OF REGISTRATION Madrid Protocol
    International registration number: 1712002
    Date of registration\t20 May 2026
    ${label}
    SAMPLE OCEAN INSTRUMENTS CO., LTD.
    1 Sample Road, Lianyungang (CN)
  `)
  const { number, holder } = findFields(page)
  expect([number?.value, holder?.value]).toEqual(['1712002', 'SAMPLE OCEAN INSTRUMENTS CO., LTD.'])
})

test('a number in a code on the paper goes before what was made out by eye', () => {
  const page = aPage(`
    电子发票（普通发票）
    发票号码：2332150427047902425B
    开票日期：2023年02月01日
  `)
  const codes = ['01,32,,23321504270479024256,100.00,20230201,,0000']
  expect(findFields({ ...page, codes }).number).toEqual({
    value: '23321504270479024256',
    confidence: 1,
    spans: [],
  })
  expect(
    findFields({ ...page, codes: ['https://example.org/?no=12'] }).number?.confidence,
  ).not.toBe(1)
})
