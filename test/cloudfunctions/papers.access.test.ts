import { openS3Client, openS3Evidence } from '../../cloudfunctions/adapters/aws/evidence'
import { attachment } from '../../cloudfunctions/adapters/attachment'
import { PrintClaim } from '../../contract/print-claim'
import { AcceptClaim } from '../../contract/accept-claim'
import { draftClaim, step, submitClaim } from './make-claim'
import { print } from './papers/print'
import { openOffice, openRound, signIn, signInContact, type Contact, type Office } from './people'
import { marks } from './sample'
import { ask, refusalOf } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

let world: World
let contact: Contact
let office: Office
beforeEach(async () => {
  world = openEmbeddedWorld()
  await openRound(world)
  office = await openOffice(world)
  contact = await signInContact(world)
})
afterEach(() => world.close())

const submitted = async () =>
  (await submitClaim(world, 'madrid-trademark', [marks('1712001')], contact)).claim
const asked = (claim: string, as: Contact | Office['city'], paper: 'form' | 'letter' = 'form') =>
  refusalOf(world, PrintClaim, { claim, paper }, as)

describe('a claim’s papers are not found', () => {
  test('by the contact of another applicant', async () => {
    expect(await asked(await submitted(), await signInContact(world))).toBe('not-found')
  })

  test('by somebody who acts for nobody', async () => {
    const nobody = await signIn(world, 'nobody')
    expect(
      await refusalOf(world, PrintClaim, { claim: await submitted(), paper: 'form' }, nobody),
    ).toBe('not-found')
  })

  test('by a reviewer of another county', async () => {
    expect(await asked(await submitted(), office.other)).toBe('not-found')
  })

  test('by a reviewer while it is a draft', async () => {
    const { claim } = await draftClaim(world, 'madrid-trademark', [marks('1712001')], contact)
    expect(await asked(claim, office.city)).toBe('not-found')
  })

  test('where there is no such claim', async () => {
    expect(await asked('2026-00000000', contact)).toBe('not-found')
  })
})

test('the reviewers who may see a claim print the same form', async () => {
  const claim = await submitted()
  for (const reviewer of [office.county, office.city])
    expect((await print(world, claim, 'form', reviewer)).text).toContain(claim)
})

test('a claim that waits for the office has no letter', async () => {
  const claim = await submitted()
  expect(await asked(claim, contact, 'letter')).toBe('no-letter')
  await step(world, AcceptClaim, claim, office.county)
  expect(await asked(claim, contact, 'letter')).toBe('no-letter')
})

describe('the link to a paper', () => {
  test('saves a PDF under its name and shows nothing in the page', async () => {
    const claim = await submitted()
    const { headers, bytes } = await print(world, claim, 'form', contact)
    const name = `%E7%94%B3%E6%8A%A5%E8%A1%A8-${claim}.pdf`
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="_-${claim}.pdf"; filename*=UTF-8''${name}`,
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=300',
    })
  })

  test('lapses after five minutes', async () => {
    const told = { claim: await submitted(), paper: 'form' } as const
    const { link } = await ask(world, PrintClaim, told, contact)
    world.pass(5 * MINUTE)
    expect((await world.app.request(link)).status).toBe(403)
  })

  test('is another one every time', async () => {
    const told = { claim: await submitted(), paper: 'form' } as const
    const first = await ask(world, PrintClaim, told, contact)
    const second = await ask(world, PrintClaim, told, contact)
    expect(first.link).not.toBe(second.link)
  })

  test('to S3 saves under the name too, with the type that was written', async () => {
    const credentials = { accessKeyId: 'sample', secretAccessKey: 'sample' }
    const client = openS3Client({ region: 'cn-northwest-1', credentials })
    const store = openS3Evidence({ client, bucket: 'sample-evidence' })
    const { searchParams } = new URL(await store.link('papers/sample/1.pdf', '申报表-1.pdf'))
    client.destroy()
    expect(searchParams.get('response-content-disposition')).toBe(attachment('申报表-1.pdf'))
    expect(searchParams.get('response-content-type')).toBeNull()
  })

  test('ends no header early, whatever the name', () => {
    const said = attachment('a"\r\nSet-Cookie: x=1; \\🄐\'()*.pdf')
    expect(said).toMatch(/^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.~%-]+$/)
  })
})
