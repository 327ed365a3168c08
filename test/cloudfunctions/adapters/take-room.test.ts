import { MOST_PIXELS } from '../../../cloudfunctions/adapters/pictures/sharp'
import { takeRoom } from '../../../cloudfunctions/adapters/pictures/take-room'

const log: string[] = []
beforeEach(() => void log.splice(0))

/** Draws for a few turns of the loop, and says when it begins and ends. */
const draw =
  (name: string, fails = false) =>
  async () => {
    log.push(`${name} begins`)
    await new Promise(setImmediate)
    log.push(`${name} ends`)
    if (fails) throw new Error(name)
    return name
  }

test('small photos are unpacked side by side', async () => {
  await Promise.all([takeRoom(1e6, draw('a')), takeRoom(12e6, draw('b'))])
  expect(log).toEqual(['a begins', 'b begins', 'a ends', 'b ends'])
})

test('the largest photo is unpacked alone, and what came after it waits', async () => {
  const [small, large, later] = [draw('small'), draw('large'), draw('later')]
  await Promise.all([takeRoom(1, small), takeRoom(MOST_PIXELS, large), takeRoom(1, later)])
  const alone = ['large begins', 'large ends']
  expect(log).toEqual(['small begins', 'small ends', ...alone, 'later begins', 'later ends'])
})

test('one that fails leaves its room to the next', async () => {
  const all = [takeRoom(MOST_PIXELS, draw('a', true)), takeRoom(MOST_PIXELS, draw('b'))]
  expect(await Promise.allSettled(all)).toMatchObject([{ reason: new Error('a') }, { value: 'b' }])
})
