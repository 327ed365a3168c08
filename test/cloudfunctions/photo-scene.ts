import {
  originalKey,
  pictureKey,
  quarantineKey,
  thumbnailKey,
} from '../../cloudfunctions/evidence/keys'
import { AdmitPhoto } from '../../contract/admit-photo'
import { InvitePhoto } from '../../contract/invite-photo'
import { OpenClaim } from '../../contract/open-claim'
import { StartClaim } from '../../contract/start-claim'
import { openRound, signInContact, type Contact } from './people'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

export const DOCUMENT = 'announcement'

export type Type = 'image/jpeg' | 'image/png' | 'application/pdf'

/** A draft that photos are sent to, and what tests ask of it. */
export const startPhotos = async (world: World) => {
  await openRound(world)
  const contact = await signInContact(world)
  const { claim } = await ask(world, StartClaim, { item: 'gi-product' }, contact)
  return { world, contact, claim, ...asking(world, contact, claim) }
}

const asking = (world: World, contact: Contact, claim: string) => ({
  invite: (size: number, type: Type = 'image/jpeg') =>
    ask(world, InvitePhoto, { claim, document: DOCUMENT, type, size }, contact),
  admit: (evidence: string) => refusalOf(world, AdmitPhoto, { claim, evidence }, contact),
  photosNow: async () => (await ask(world, OpenClaim, { claim }, contact)).photos,
  /** What lies in the store of one photo. */
  filesOf: async (evidence: string): Promise<string[]> => {
    const keys = { quarantineKey, originalKey, pictureKey, thumbnailKey }
    const found = await Promise.all(
      Object.entries(keys).map(async ([name, keyOf]) =>
        (await world.ports.evidence.read(keyOf(claim, evidence))) ? [name] : [],
      ),
    )
    return found.flat()
  },
})
export type PhotoScene = Awaited<ReturnType<typeof startPhotos>>

/** A scene of its own for every sentence of a file. */
export const onPhotos = (
  open: () => World | Promise<World> = openEmbeddedWorld,
): (() => PhotoScene) => {
  let scene: PhotoScene
  beforeEach(async () => {
    scene = await startPhotos(await open())
  })
  afterEach(() => scene.world.close())
  return () => scene
}
