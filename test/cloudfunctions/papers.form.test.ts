import { KeepApplicant } from '../../contract/keep-applicant'
import { StartClaim } from '../../contract/start-claim'
import { commitment } from '../../words/commitment'
import { draftClaim, submitClaim } from './make-claim'
import { keepService, print } from './papers/print'
import { plain } from './papers/read-pdf'
import { openRound, signIn, signInContact, type Contact } from './people'
import { identityNumber, individual, marks, patentNumber, entry, reference } from './sample'
import { ask } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let contact: Contact
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  contact = await signInContact(world)
})
afterEach(() => world.close())

describe('the form of a submitted claim', () => {
  const form = async () => {
    const { claim } = await submitClaim(
      world,
      'madrid-trademark',
      [marks('1712001', '1712002')],
      contact,
    )
    return { claim, ...(await print(world, claim, 'form', contact)) }
  }

  test('is called after the claim', async () => {
    const { claim, name } = await form()
    expect(name).toBe(`申报表-${claim}.pdf`)
  })

  test('says who claims what, under which article of which policy', async () => {
    const { claim, text } = await form()
    for (const said of [
      claim,
      '样例科技',
      '海州区',
      '马德里',
      '第二条',
      '《关于高标准推进知识产权强市建设若干政策措施（征求意见稿）》',
      '尚未印发',
      '2026年度样例批次',
      '已提交',
    ])
      expect(text).toContain(plain(said))
  })

  test('lists every reference with its number, holder and date', async () => {
    const { text } = await form()
    expect(text).toContain(plain('1 1712001 Sample Technology 2026年2月3日'))
    expect(text).toContain(plain('2 1712002 Sample Technology 2026年2月3日'))
    expect(text).toContain('延伸注册国数量12')
  })

  test('counts the photos of every document', async () => {
    const { text } = await form()
    expect(text).toContain('国际注册证书（含指定缔约方页）1')
  })

  test('says the sum and how it came about', async () => {
    const { text } = await form()
    expect(text).toContain('核算金额2万元')
    expect(text).toContain(plain('每件1万元 × 2件，计2万元'))
  })

  test('carries the commitment with its version, and room for a seal', async () => {
    const { text } = await form()
    for (const said of [commitment.words, `版本${commitment.version}`, '（盖章）', '（签字）'])
      expect(text).toContain(plain(said))
  })

  test('shows phone and account only by their ends', async () => {
    const { text } = await form()
    expect(text).not.toMatch(/13800138765|6222009988776655/)
    expect(text).toContain('****8765')
    expect(text).toContain('****6655')
  })

  test('is small', async () => {
    const { pages, bytes } = await form()
    expect(bytes.length).toBeLessThan(300_000 * pages.length)
  })

  test('numbers its pages at their foot, beside the claim', async () => {
    const { claim, pages } = await form()
    pages.forEach((page, at) => {
      expect(plain(page)).toContain(`第${at + 1}页共${pages.length}页`)
      expect(plain(page)).toContain(`申报号${claim}`)
    })
  })
})

test('an individual’s identity number is never on the form in full', async () => {
  const person = await signIn(world, 'individual')
  await ask(world, KeepApplicant, { profile: individual(7) }, person)
  const { claim } = await ask(world, StartClaim, { item: 'open-licence', entries: [] }, person)
  const { text } = await print(world, claim, 'form', person)
  expect(text).not.toContain(identityNumber(7))
  expect(text).not.toMatch(/13900139432|6217112233445566/)
  expect(text).toContain(`****${identityNumber(7).slice(-4)}`)
})

test('a draft has a form that says it was not handed in', async () => {
  const { claim } = await draftClaim(world, 'madrid-trademark', [marks('1712001')], contact)
  const { pages } = await print(world, claim, 'form', contact)
  expect(plain(pages[0] ?? '')).toContain('申报表（未提交）')
})

test('a draft with nothing in it has a form too', async () => {
  const { claim } = await ask(world, StartClaim, { item: 'ip-insurance', entries: [] }, contact)
  expect((await print(world, claim, 'form', contact)).text).toContain('暂不能核算')
})

test('eighty references go over several pages, none is lost, each page has the head', async () => {
  const numbers = Array.from({ length: 80 }, (_, at) => patentNumber(at + 1))
  const { claim } = await submitClaim(world, 'open-licence', [entry({}, ...numbers)], contact)
  const { pages, text } = await print(world, claim, 'form', contact)
  expect(numbers.filter((number) => !text.includes(number))).toEqual([])
  expect(pages.length).toBeGreaterThan(2)
  const heads = pages.filter((page) => page.includes('ZL')).map((page) => plain(page))
  expect(heads.filter((page) => !page.includes('序号专利号'))).toEqual([])
})

test('texts that no font can draw whole do no harm', async () => {
  const holder = '𠮷野\u202e家😀שלום\u0007末'
  const odd = { facts: { countries: 12 }, references: [reference('1712001', { holder })] }
  const { claim } = await draftClaim(world, 'madrid-trademark', [odd], contact)
  const { text } = await print(world, claim, 'form', contact)
  expect(text).toContain('〓野家〓〓〓〓〓末')
})

describe('what is only sample data', () => {
  const warning = '样例数据，不具效力'
  const text = async (sample: boolean) => {
    await keepService(world, sample)
    const { claim } = await draftClaim(world, 'madrid-trademark', [marks('1712001')], contact)
    return (await print(world, claim, 'form', contact)).text
  }

  test('says so', async () => {
    expect(await text(true)).toContain(warning)
  })

  test('is not said of what is in earnest', async () => {
    expect(await text(false)).not.toContain(warning)
  })
})
