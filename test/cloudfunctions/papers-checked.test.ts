import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { KeepDraft } from '../../contract/keep-draft'
import { CheckPapers } from '../../contract/check-papers'
import { ReturnClaim } from '../../contract/return-claim'
import { WithdrawClaim } from '../../contract/withdraw-claim'
import { sendPhoto, step, submit } from './make-claim'
import { signInContact } from './people'
import {
  CERTIFICATE,
  certificate,
  declared,
  draftOf,
  failToRead,
  handIn,
  NUMBER,
  onReading,
  ownPicture,
  readAll,
  seeing,
} from './reading-scene'
import { organisation } from './sample'
import { ask, refusalOf } from './send'

const scene = onReading()

const OTHER = '20260732000000099'
const papers = () => scene().papers()

describe('a reference beside its photo', () => {
  test('agrees in number, holder and day, and says where', async () => {
    const { world, contact, draft } = scene()
    const submitted = await handIn(world, contact, draft)
    await readAll(world, seeing(certificate()))
    const { references, version } = await papers()
    expect(version).toBe(submitted.version)
    expect(references).toMatchObject([
      {
        ...{ entry: 0, reference: 0 },
        number: { verdict: 'agrees', read: NUMBER, place: { page: 0 } },
        holder: { verdict: 'agrees' },
        date: { verdict: 'agrees' },
      },
    ])
  })

  test('is not judged before its photo was read, nor where none was', async () => {
    const { world, contact, draft } = scene()
    await handIn(world, contact, draft)
    const unread = { verdict: 'unread' }
    const whole = { number: unread, holder: unread, date: unread }
    expect((await papers()).references).toMatchObject([whole])
    await readAll(world, { read: async () => undefined })
    expect((await papers()).references).toMatchObject([whole])
  })

  test('of another number differs, and its holder and day are looked for all the same', async () => {
    const { world, contact, draft } = scene()
    await handIn(world, contact, draft)
    await readAll(world, seeing(certificate('20260732998877665')))
    const { references } = await papers()
    expect(references).toMatchObject([
      {
        number: { verdict: 'differs' },
        holder: { verdict: 'agrees' },
        date: { verdict: 'agrees' },
      },
    ])
  })

  test('does not differ while another photo could not be read', async () => {
    const { world, contact, claim, draft } = scene()
    await sendPhoto(world, claim, CERTIFICATE, contact)
    await readAll(world, seeing(certificate('20260732998877665')))
    await handIn(world, contact, draft)
    await failToRead(world)
    expect((await papers()).references).toMatchObject([{ number: { verdict: 'look' } }])
  })

  test('is not taken for agreed because its day stands on the paper of another reference', async () => {
    const { world, contact, claim, draft } = scene()
    const entries = [declared(), { ...declared(OTHER) }]
    entries[1]?.references.forEach((one) => (one.date = '2026-03-04'))
    const kept = await ask(world, KeepDraft, { claim, version: draft.version, entries }, contact)
    await sendPhoto(world, claim, CERTIFICATE, contact)
    await readAll(world, seeing(certificate().replace('2026年02月03日', '2026年03月04日')))
    await sendPhoto(world, claim, CERTIFICATE, contact)
    await readAll(world, seeing(certificate(OTHER).replace('2026年02月03日', '2026年02月03日')))
    await submit(world, kept, contact)
    const dates = (await papers()).references.map(({ date }) => date.verdict)
    expect(dates).not.toContain('agrees')
  })
})

test("the licence's code and name stand beside the applicant's", async () => {
  const { world, contact, claim, draft } = scene()
  await sendPhoto(world, claim, 'business-licence', contact)
  const profile = organisation(1)
  const licence = `营业执照\n统一社会信用代码：${profile.creditCode}\n名称：${profile.name}`
  await readAll(world, seeing(licence))
  await handIn(world, contact, draft)
  await readAll(world, seeing(certificate()))
  const seen = await papers()
  expect(seen.references[0]?.holder).toMatchObject({ verdict: 'agrees' })
  expect(Object.keys(seen.licence ?? {})).toEqual(['number', 'holder'])
})

describe('what another claim has too', () => {
  const another = async (number: string, file?: Uint8Array) => {
    const contact = await signInContact(scene().world)
    const draft = await draftOf(scene().world, contact, number)
    return { contact, claim: await handIn(scene().world, contact, draft, file) }
  }
  const mine = (file?: Uint8Array) => handIn(scene().world, scene().contact, scene().draft, file)

  test('the same number of another organisation is told, hard, with its place', async () => {
    const { claim } = await another(NUMBER)
    await mine()
    expect((await papers()).duplicates).toMatchObject([
      {
        ...{ kind: 'same-number', entry: 0, reference: 0, claim: claim.claim },
        ...{ state: 'submitted', elsewhere: true, mayOpen: true },
      },
    ])
  })

  test('a claim that was withdrawn, or corrected to another number, is told no more', async () => {
    const { world, office } = scene()
    const first = await another(NUMBER)
    const { claim, version } = first.claim
    await ask(world, WithdrawClaim, { claim, version }, first.contact)
    const second = await another(NUMBER)
    await mine()
    expect((await papers()).duplicates.map((one) => one.claim)).toEqual([second.claim.claim])
    const faults = [{ about: 'other', words: '样例：编号有误' }]
    const back = await step(world, ReturnClaim, second.claim.claim, office.county, { faults })
    const told = { claim: second.claim.claim, version: back.claim.version }
    const kept = await ask(
      world,
      KeepDraft,
      { ...told, entries: [declared(OTHER)] },
      second.contact,
    )
    await submit(world, kept, second.contact)
    expect((await papers()).duplicates).toEqual([])
  })

  test('a draft of somebody else is nobody’s business', async () => {
    await draftOf(scene().world, await signInContact(scene().world), NUMBER)
    await mine()
    expect((await papers()).duplicates).toEqual([])
  })

  test('the very same file is told, and a picture that was only made smaller is a hint', async () => {
    const file = await ownPicture()
    const smaller = await sharp(file).resize(950).jpeg({ quality: 70 }).toBuffer()
    const same = await another(OTHER, file)
    const near = await another('20260732000000123', smaller)
    await mine(file)
    const { duplicates } = await papers()
    expect(duplicates.map(({ kind, claim }) => [kind, claim])).toEqual([
      ['same-file', same.claim.claim],
      ['alike', near.claim.claim],
    ])
  })

  test('two papers of one form are not alike', async () => {
    const sample = (name: string) => readFile(join(__dirname, '../../local/sample', name))
    await another(OTHER, await sample('madrid-3.jpg'))
    await mine(await sample('madrid-4.jpg'))
    expect((await papers()).duplicates).toEqual([])
  })

  test('a county hears of a claim of another county, and can’t open it', async () => {
    const { world } = scene()
    const contact = await signInContact(world, { ...organisation(77), county: '东海县' })
    const { claim } = await handIn(world, contact, await draftOf(world, contact))
    await mine()
    expect((await papers()).duplicates).toMatchObject([{ claim, mayOpen: false }])
  })
})

test('the papers of a claim are checked by those who may see it', async () => {
  const { world, office, contact, draft, claim } = scene()
  await handIn(world, contact, draft)
  expect(await refusalOf(world, CheckPapers, { claim }, office.other)).toBe('not-found')
  expect(await refusalOf(world, CheckPapers, { claim }, contact)).toBe('not-allowed')
})
