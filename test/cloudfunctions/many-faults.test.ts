import { faultsIn } from './post-estimate'
import { openEmbeddedWorld, type World } from './world'

let world: World
beforeAll(() => {
  world = openEmbeddedWorld()
})
afterAll(() => world.close())

const MANY = 20_000
const good = { year: 2026, roles: ['enterprise'], items: {} }

describe('whoever sends much is not sent more', () => {
  test.each([
    ['faults', { ...good, granted: new Array<number>(MANY).fill(0) }],
    ['unknown keys', Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`k${at}`, 0]))],
  ])('of twenty thousand %s the first fifty are told', async (_what, told) => {
    expect(await faultsIn(world, told)).toHaveLength(50)
  })
})
