import { leftBeside } from '../../local/left-beside'

let now: number
let beside: ReturnType<typeof leftBeside>
beforeEach(() => {
  now = 1_000_000
  beside = leftBeside(() => now)
})

test('nobody is busy: there is time', () => {
  beside.begins()
  expect(beside.left()).toBe(Infinity)
})

test('told to stand back there is none, for three seconds from the last word', () => {
  beside.begins()
  beside.standBack()
  now += 2_000
  beside.standBack()
  now += 2_999
  expect(beside.left()).toBe(0)
  now += 1
  expect(beside.left()).toBe(Infinity)
})

test('however long somebody is busy, one piece of work in five minutes is begun', () => {
  beside.begins()
  for (let second = 0; second < 300; second += 1) {
    beside.standBack()
    expect(beside.left()).toBe(0)
    now += 1_000
  }
  beside.standBack()
  expect(beside.left()).toBe(Infinity)
  beside.begins()
  expect(beside.left()).toBe(0)
})
