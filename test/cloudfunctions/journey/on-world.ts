import {
  openOffice,
  openRound,
  signInAgain,
  signInContact,
  type Contact,
  type Office,
} from '../people'
import type { World } from '../world'

export type OpenWorld = () => World | Promise<World>

/** One world for a heading: an open round, an office, and a company in the county's care. */
export interface Scene {
  readonly world: World
  readonly office: Office
  readonly contact: Contact
}

/** Opens a scene before the sentences of a heading and closes it after them. */
export const onScene = (open: OpenWorld): (() => Scene) => {
  let scene: Scene
  beforeAll(async () => {
    const world = await open()
    await openRound(world)
    scene = { world, office: await openOffice(world), contact: await signInContact(world) }
  }, 60_000)
  afterAll(() => scene?.world.close())
  return () => scene
}

/** Later, on another day perhaps. */
export const goOnAt = async ({ world, contact, office }: Scene, instant: string): Promise<void> => {
  world.at(instant)
  await signInAgain(world, contact, Object.values(office))
}

let number = 1_000_000
/** An international registration that no other test uses. */
export const newMark = (): string => String((number += 1))
