import { InspectClaim } from '../../contract/inspect-claim'
import { OpenClaim } from '../../contract/open-claim'
import { submitClaim } from './make-claim'
import { openOffice, openRound, signInContact } from './people'
import { marks } from './sample'
import { ask, refusalOf } from './send'
import { openEmbeddedWorld, type World } from './world'

let world: World
beforeEach(() => {
  world = openEmbeddedWorld()
})
afterEach(() => world.close())

const shown = () =>
  world.lines.map((line) => JSON.parse(line)).filter(({ what }) => what === 'papers shown')

test('whoever at the office is shown a claim’s photos stands in the log, and nobody else does', async () => {
  await openRound(world)
  const office = await openOffice(world)
  const contact = await signInContact(world)
  const { claim } = await submitClaim(world, 'madrid-trademark', [marks('1000001')], contact)
  await ask(world, OpenClaim, { claim }, contact)
  expect(await refusalOf(world, InspectClaim, { claim }, office.other)).toBe('not-found')
  expect(shown()).toEqual([])
  await ask(world, InspectClaim, { claim }, office.county)
  expect(shown()).toEqual([
    { what: 'papers shown', claim, by: office.county.person, photos: expect.any(Number) },
  ])
})
