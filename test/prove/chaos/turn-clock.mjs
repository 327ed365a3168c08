// Loaded before the server (`--import`): its clock goes wrong by as many milliseconds as a file says,
// whenever the file says another number.
import { readFileSync } from 'node:fs'
import { env } from 'node:process'

const RealDate = Date
const EVERY_MS = 100
let wrong = 0

const look = () => {
  const told = Number(readFileSync(env.CHAOS_CLOCK, 'utf8'))
  // A file that is being written is empty for a moment.
  if (Number.isFinite(told) && told !== 0) wrong = told
}
look()
globalThis.setInterval(look, EVERY_MS).unref()

const now = () => RealDate.now() + wrong

globalThis.Date = new Proxy(RealDate, {
  construct: (target, told, asked) =>
    Reflect.construct(target, told.length > 0 ? told : [now()], asked),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
})
