import { MOST_PIXELS } from '../../../cloudfunctions/adapters/pictures/sharp'
import { withMemoryFor } from '../../../cloudfunctions/adapters/pictures/with-memory-for'

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
  await Promise.all([withMemoryFor(1e6, draw('a')), withMemoryFor(12e6, draw('b'))])
  expect(log).toEqual(['a begins', 'b begins', 'a ends', 'b ends'])
})

test('the largest photo is unpacked alone, and what came after it waits', async () => {
  const [small, large, later] = [draw('small'), draw('large'), draw('later')]
  await Promise.all([
    withMemoryFor(1, small),
    withMemoryFor(MOST_PIXELS, large),
    withMemoryFor(1, later),
  ])
  const alone = ['large begins', 'large ends']
  expect(log).toEqual(['small begins', 'small ends', ...alone, 'later begins', 'later ends'])
})

test('one that fails leaves its room to the next', async () => {
  const all = [withMemoryFor(MOST_PIXELS, draw('a', true)), withMemoryFor(MOST_PIXELS, draw('b'))]
  expect(await Promise.allSettled(all)).toMatchObject([{ reason: new Error('a') }, { value: 'b' }])
})
