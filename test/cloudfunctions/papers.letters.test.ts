import { claimKey } from '../../cloudfunctions/keys'
import { rowOf } from '../../cloudfunctions/rows'
import { ApproveClaim } from '../../contract/approve-claim'
import { RejectClaim } from '../../contract/reject-claim'
import { ReturnClaim } from '../../contract/return-claim'
import type { ReturnFault } from '../../contract/shapes/claim'
import type { ItemId } from '../../policy/vocabulary'
import { sayDay } from '../../words/time'
import { approve, reviewedClaim, rowOfClaim, step, submitClaim } from './make-claim'
import { keepService, print } from './papers/print'
import { plain } from './papers/read-pdf'
import { openOffice, openRound, signInContact, type Contact, type Office } from './people'
import { entry, marks } from './sample'
import { openEmbeddedWorld, type World } from './world'

let world: World
let contact: Contact
let office: Office
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  await keepService(world, false)
  office = await openOffice(world)
  contact = await signInContact(world)
})
afterEach(() => world.close())

const reviewed = async (item: ItemId, ...entries: Parameters<typeof submitClaim>[2]) =>
  (await reviewedClaim(world, item, entries, contact, office)).claim

describe('the letter of a returned claim', () => {
  const faults: ReturnFault[] = [
    { about: 'reference', at: '0.0', words: '号码与证书不一致' },
    { about: 'photo', at: 'registration-certificate-with-parties', words: '照片缺第二页' },
    { about: 'other', words: `还有${'一处很长的说明'.repeat(30)}，到此为止` },
  ]
  const returned = async () => {
    const submitted = await submitClaim(world, 'madrid-trademark', [marks('1712001')], contact)
    await step(world, ReturnClaim, submitted.claim, office.county, { faults })
    return { claim: submitted.claim, ...(await print(world, submitted.claim, 'letter', contact)) }
  }

  test('is a correction notice, called after the claim', async () => {
    const { claim, name, text } = await returned()
    expect(name).toBe(`补正告知书-${claim}.pdf`)
    expect(text).toContain('补正告知书')
    expect(text).toContain(claim)
  })

  test('names all faults, numbered', async () => {
    const { text } = await returned()
    expect(text).toContain('1.国际注册号1712001：号码与证书不一致')
    expect(text).toContain('2.国际注册证书（含指定缔约方页）：照片缺第二页')
    expect(text).toContain(`3.${faults[2]?.words ?? ''}`)
  })

  test('says by which day, where the claim has one', async () => {
    const { claim, text } = await returned()
    const { due } = await rowOfClaim(world, claim)
    expect(due).toBeDefined()
    expect(text).toContain(`${sayDay(due ?? '')}前（含当日）`)
  })

  test('says which office writes, how it is reached, and of which day it is', async () => {
    const { text } = await returned()
    for (const said of ['样例市知识产权局（盖章）', '0518-0000000', '2026年6月1日'])
      expect(text).toContain(said)
  })
})

describe('the letter of a grant', () => {
  test('says the sum in figures and in capitals, and the article', async () => {
    const claim = await reviewed('madrid-trademark', marks('1712001', '1712002'))
    await approve(world, claim, 2_000_000, office)
    const { name, text } = await print(world, claim, 'letter', contact)
    expect(name).toBe(`审核结果告知书-${claim}.pdf`)
    for (const said of ['20,000元', '人民币贰万元整', '第二条', '每件1万元×2件，计2万元'])
      expect(text).toContain(said)
  })

  test('says what a cap cut, and by which cap', async () => {
    const claim = await reviewed('ip-insurance', entry({ premium: 20_000_000 }, 'PD-1'))
    await approve(world, claim, 5_000_000, office)
    const { text } = await print(world, claim, 'letter', contact)
    expect(text).toContain('按成果应得最高10万元，因“每年最多5万元”，核减为最高5万元')
  })

  test('says what the office settled on where the text leaves it a range', async () => {
    const claim = await reviewed('ip-insurance', entry({ premium: 2_000_000 }, 'PD-1'))
    await approve(world, claim, 812_345, office)
    const { text } = await print(world, claim, 'letter', contact)
    expect(text).toContain('条文允许的范围是最高1万元，经审核核定为8,123.45元')
    expect(text).toContain('人民币捌仟壹佰贰拾叁元肆角伍分')
  })

  test('is explained by what the caps left when it was decided, not by what they leave now', async () => {
    const first = await reviewed('ip-insurance', entry({ premium: 6_000_000 }, 'PD-1'))
    await approve(world, first, 3_000_000, office)
    const second = await reviewed('ip-insurance', entry({ premium: 6_000_000 }, 'PD-2'))
    await approve(world, second, 2_000_000, office)
    expect((await print(world, first, 'letter', contact)).text).not.toContain('核减')
    const { text } = await print(world, second, 'letter', contact)
    expect(text).toContain('还剩2万元')
    expect(text).toContain('核减为最高2万元')
  })

  test('names the pieces, where it is not for all', async () => {
    const claim = await reviewed('madrid-trademark', marks('1712001', '1712002'))
    const some = { amount: 1_000_000, pieces: ['0.1'] }
    await step(world, ApproveClaim, claim, office.city, some)
    const { text } = await print(world, claim, 'letter', contact)
    expect(text).toContain('本次资助的成果共1项，国际注册号为：1712002。')
    expect(text).toContain('每件1万元，计1万元')
  })

  test.each([
    ['published', '已按规定公示'],
    ['paid', '已经拨付'],
  ] as const)('stays when the claim is %s, and says so', async (state, said) => {
    const claim = await reviewed('madrid-trademark', marks('1712001'))
    await approve(world, claim, 1_000_000, office)
    const row = rowOf(claimKey(claim), { ...(await rowOfClaim(world, claim)), state })
    await world.ports.table.transact([{ kind: 'put', row }], crypto.randomUUID())
    const { text } = await print(world, claim, 'letter', contact)
    expect(text).toContain('人民币壹万元整')
    expect(text).toContain(said)
  })

  test('stands in the form as well', async () => {
    const claim = await reviewed('madrid-trademark', marks('1712001'))
    await approve(world, claim, 1_000_000, office)
    expect((await print(world, claim, 'form', contact)).text).toContain('批准金额10,000元')
  })
})

test('the letter of a rejected claim says why', async () => {
  const claim = await reviewed('madrid-trademark', marks('1712001'))
  const why = '证书载明的注册人不是申报主体，\n并且没有变更材料'
  await step(world, RejectClaim, claim, office.city, { why })
  const { name, text } = await print(world, claim, 'letter', contact)
  expect(name).toBe(`不予支持告知书-${claim}.pdf`)
  expect(text).toContain(plain(why))
  expect(text).not.toContain('批准金额')
})

test('a letter never shows phone or account', async () => {
  const claim = await reviewed('madrid-trademark', marks('1712001'))
  await approve(world, claim, 1_000_000, office)
  const { text } = await print(world, claim, 'letter', contact)
  expect(text).not.toMatch(/13800138765|6222009988776655|8765|6655/)
})
