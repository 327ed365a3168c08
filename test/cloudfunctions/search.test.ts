import { ListOthers } from '../../contract/list-others'
import { SearchClaims } from '../../contract/search-claims'
import { KeepApplicant } from '../../contract/keep-applicant'
import { draftClaim, submitClaim } from './make-claim'
import {
  openOffice,
  openRound,
  signInContact,
  type Contact,
  type Office,
  type Person,
} from './people'
import { creditCode, entry, organisation, patentNumber } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
let office: Office
let contact: Contact
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  contact = await signInContact(world, {
    name: '样例（连云港）甲有限公司',
    creditCode: creditCode(9001),
  })
})
afterEach(() => world.close())

const claimOf = async (number: string, as: Person = contact) =>
  (await submitClaim(world, 'gi-product', [entry({}, number)], as)).claim

const search = async (text: string, as: Person = office.city) => {
  const { by, claims } = await ask(world, SearchClaims, { text }, as)
  return [by, ...claims.map(({ claim }) => claim)]
}

describe('a claim is found', () => {
  test('by its number, with or without the dash, in either case', async () => {
    const claim = await claimOf('样例公告1号')
    for (const text of [claim, claim.replace('-', ''), ` ${claim.toLowerCase()} `])
      expect(await search(text)).toEqual(['claim', claim])
  })

  test('by the code of its applicant, newest first', async () => {
    const [one, other] = [await claimOf('样例公告1号'), await claimOf('样例公告2号')]
    expect(await search(creditCode(9001))).toEqual(['code', other, one])
    expect(await search(creditCode(9002))).toEqual(['code'])
  })

  test('by the number of a certificate, however it is written, under any item', async () => {
    const number = patentNumber(77)
    const licences = Array.from({ length: 10 }, (_, n) =>
      n === 0 ? number : patentNumber(100 + n),
    )
    const { claim } = await submitClaim(world, 'open-licence', [entry({}, ...licences)], contact)
    expect(await search(number)).toEqual(['certificate', claim])
    expect(await search(number.replace('ZL', 'zl '))).toEqual(['certificate', claim])
    const announced = await claimOf('第500号公告')
    expect(await search('第 500 号公告')).toEqual(['certificate', announced])
  })

  test('by how the name begins, brackets and spaces aside, in the order of names', async () => {
    const second = await signInContact(world, {
      name: '样例连云港乙有限公司',
      creditCode: creditCode(9003),
    })
    const [a, b] = [await claimOf('样例公告1号'), await claimOf('样例公告2号', second)]
    expect((await search('样例连云港')).slice(1).sort()).toEqual([a, b].sort())
    expect(await search('样例(连云港) 甲')).toEqual(['name', a])
    expect(await search('连云港')).toEqual(['name'])
  })

  test('under the name that it was handed in with, whatever the company is called now', async () => {
    const claim = await claimOf('样例公告1号')
    const profile = { ...organisation(0), name: '改名样例有限公司', creditCode: creditCode(9001) }
    await ask(world, KeepApplicant, { applicant: contact.applicant, profile }, contact)
    expect(await search('样例（连云港）')).toEqual(['name', claim])
  })
})

describe('a search', () => {
  test('finds no draft', async () => {
    const { claim } = await draftClaim(world, 'gi-product', [entry({}, '样例公告1号')], contact)
    for (const text of [claim, '样例公告1号', creditCode(9001), '样例（连云港）甲'])
      expect((await search(text)).slice(1)).toEqual([])
  })

  test('finds nothing of another county', async () => {
    const claim = await claimOf('样例公告1号')
    for (const text of [claim, '样例公告1号', creditCode(9001), '样例（连云港）甲']) {
      expect((await search(text, office.county)).slice(1)).toEqual([claim])
      expect((await search(text, office.other)).slice(1)).toEqual([])
    }
  })

  test('by name goes on page by page, each claim once', async () => {
    const made = new Set<string>()
    for (let n = 0; n < 23; n += 1) made.add(await claimOf(`样例公告${n}号`))
    const first = await ask(world, SearchClaims, { text: '样例连云港' }, office.county)
    const told = { text: '样例连云港', after: first.next ?? '' }
    const second = await ask(world, SearchClaims, told, office.county)
    const seen = [...first.claims, ...second.claims].map(({ claim }) => claim)
    expect([first.claims.length, second.next]).toEqual([20, undefined])
    expect(new Set(seen)).toEqual(made)
    expect(await refusalOf(world, SearchClaims, told, office.city)).toBe('malformed')
  })
})

describe('what else an applicant has handed in', () => {
  test('stands beside a claim, without it, and for those who may see it', async () => {
    const [one, other] = [await claimOf('样例公告1号'), await claimOf('样例公告2号')]
    const seen = await ask(world, ListOthers, { claim: one }, office.county)
    expect(seen.claims.map(({ claim }) => claim)).toEqual([other])
    expect(await refusalOf(world, ListOthers, { claim: one }, office.other)).toBe('not-found')
  })
})
