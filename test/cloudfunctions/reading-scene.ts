import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { readWaiting, type ReadingWorld } from '../../cloudfunctions/reading/read-waiting'
import type { Reader } from '../../cloudfunctions/ports/reader'
import { CheckPapers } from '../../contract/check-papers'
import { ListReadings } from '../../contract/list-readings'
import type { ClaimView } from '../../contract/shapes/claim'
import { StartClaim } from '../../contract/start-claim'
import { sendPhoto, submit } from './make-claim'
import {
  openOffice,
  openRound,
  round2026,
  signInContact,
  type Contact,
  type Person,
} from './people'
import { aPage } from './reading/a-page'
import { reference } from './sample'
import { ask, type Session } from './send'
import { MINUTE, openEmbeddedWorld, type World } from './world'

export const CERTIFICATE = 'registration-certificate'
export const NUMBER = '20260732000000012'
export const HOLDER = '样例数据科技有限公司'

/** What the sample certificate says, one line a row. */
export const certificate = (number = NUMBER) => `
  数据知识产权登记证书
  证书编号：${number}
  登记主体：${HOLDER}
  登记日期：2026年02月03日
`

/** A reader that always sees this, or stumbles. */
export const seeing = (printed: string, confidence?: number): Reader => ({
  read: async () => aPage(printed, confidence),
})

export const stumbles: Reader = { read: () => Promise.reject(new Error('no such picture')) }

/** The reader stumbles as often as a photo is tried. */
export const failToRead = async (world: World) => {
  for (let tries = 0; tries < 3; tries += 1) {
    await readAll(world, stumbles)
    world.pass(3 * MINUTE)
  }
}

export const declared = (number = NUMBER) => ({
  facts: {},
  references: [reference(number, { holder: HOLDER, date: '2026-02-03' })],
})

const worldOf = ({ ports }: World, reader: Reader): ReadingWorld => ({ ...ports, reader })

/** A draft of one data registration, and what tests do with it. */
export const startReading = async () => {
  const world = openEmbeddedWorld()
  await openRound(world, { ...round2026, from: '2020-01-01' })
  const office = await openOffice(world)
  const contact = await signInContact(world)
  const draft = await draftOf(world, contact)
  const { claim } = draft
  return {
    ...{ world, office, contact, draft, claim },
    send: () => sendPhoto(world, claim, CERTIFICATE, contact),
    readings: () => readingsNow(world, claim, contact),
    papers: () => papersOf(world, claim, office.county),
  }
}
export type ReadingScene = Awaited<ReturnType<typeof startReading>>

/** A scene of its own for every sentence of a file. */
export const onReading = (): (() => ReadingScene) => {
  let scene: ReadingScene
  beforeEach(async () => {
    scene = await startReading()
  })
  afterEach(() => scene.world.close())
  return () => scene
}

export const draftOf = (world: World, as: Session, number = NUMBER): Promise<ClaimView> =>
  ask(world, StartClaim, { item: 'data-ip-registration', entries: [declared(number)] }, as)

export const readAll = (world: World, reader: Reader, left = () => Infinity) =>
  readWaiting(worldOf(world, reader), left)

export const readingsNow = async (world: World, claim: string, as: Session) =>
  (await ask(world, ListReadings, { claim }, as)).readings

/** A picture of its own: no two have the same light and dark. */
export const ownPicture = async () => {
  const light = randomBytes(9 * 8)
  const blocks = sharp(light, { raw: { width: 9, height: 8, channels: 1 } })
  return blocks.resize(990, 720, { fit: 'fill', kernel: 'nearest' }).jpeg().toBuffer()
}

/** Another claim with a photo, handed in. */
export const handIn = async (
  world: World,
  as: Contact,
  draft: ClaimView,
  file?: Uint8Array,
): Promise<ClaimView> => {
  const sent = { file: file ?? (await ownPicture()), type: 'image/jpeg' } as const
  await sendPhoto(world, draft.claim, CERTIFICATE, as, sent)
  return submit(world, draft, as)
}

export const papersOf = (world: World, claim: string, as: Person) =>
  ask(world, CheckPapers, { claim }, as)
