import { oneAtATime } from '../../../cloudfunctions/adapters/one-at-a-time'

test('work begins when the work before it has ended, and a failure stops nobody', async () => {
  const queue = oneAtATime()
  const log: string[] = []
  const work = (name: string, fails: boolean) => async () => {
    log.push(`${name} begins`)
    await Promise.resolve()
    log.push(`${name} ends`)
    if (fails) throw new Error(name)
    return name
  }
  const all = [queue(work('a', false)), queue(work('b', true)), queue(work('c', false))]
  expect(await Promise.allSettled(all)).toMatchObject([
    { value: 'a' },
    { reason: new Error('b') },
    { value: 'c' },
  ])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})
