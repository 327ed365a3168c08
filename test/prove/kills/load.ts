import { setTimeout as wait } from 'node:timers/promises'
import type { Message, ReplyOf, ToldOf } from '../../../contract/message'
import { signInVisitor, type Visitor } from '../visitor'
import { applyOnAndOn } from './apply'
import { openBook, type Flight } from './book'
import { judgeOnAndOn } from './judge'

export const openLoad = (pictures: readonly Uint8Array[], random: () => number) => {
  const book = openBook()
  const refusals: string[] = []
  const faults: string[] = []
  let running = false

  const tell = async <M extends Message>(
    visitor: Visitor,
    message: M,
    told: ToldOf<M>,
    about: Omit<Flight, 'deed'>,
  ): Promise<ReplyOf<M> | undefined> => {
    const heard = await book.fly(
      { deed: message.name, ...about },
      () => visitor.ask(message, told),
      ({ refused }) => refused !== 'fault',
    )
    if (heard.refused === undefined) return heard.reply
    refusals.push(heard.refused)
    if (heard.refused === 'fault') faults.push(`${message.name} answered ${heard.text}`)
    return undefined
  }
  return {
    book,
    refusals,
    faults,
    pictures,
    tell,
    ended: () => !running,
    chance: (share: number) => random() < share,
    pick: <T>(all: readonly T[]): T => {
      const one = all[Math.floor(random() * all.length)]
      if (one === undefined) throw new Error('nothing to pick from')
      return one
    },
    breathe: () => wait(10),
    begin: () => void (running = true),
    end: () => void (running = false),
  }
}
export type Load = ReturnType<typeof openLoad>

export interface Crew {
  readonly contacts: readonly Visitor[]
  readonly county: readonly Visitor[]
  readonly city: readonly Visitor[]
}

const people = [
  ...(['sample-contact-1', 'sample-contact-2', 'sample-contact-1', 'sample-contact-2'] as const),
  ...(['sample-county-reviewer', 'sample-county-reviewer'] as const),
  ...(['sample-city-reviewer', 'sample-city-reviewer'] as const),
]

/** Eight visitors at once: four who claim, two of the county, two of the city. */
export const gatherCrew = async (origin: string): Promise<Crew> => {
  const all: Visitor[] = []
  for (const person of people) all.push(await signInVisitor(origin, person))
  return { contacts: all.slice(0, 4), county: all.slice(4, 6), city: all.slice(6) }
}

/** Sets everybody to work; settles when the last has stopped, cut off or told to. */
export const workAll = async (load: Load, crew: Crew): Promise<void> => {
  load.begin()
  const works = [
    ...crew.contacts.map((visitor) => applyOnAndOn(load, visitor)),
    ...crew.county.map((visitor) => judgeOnAndOn(load, visitor, ['submitted', 'accepted'])),
    ...crew.city.map((visitor) => judgeOnAndOn(load, visitor, ['reviewed'])),
  ]
  // A server that is killed resets its connections: whoever notices stops.
  const outcomes = await Promise.allSettled(works)
  for (const outcome of outcomes)
    if (outcome.status === 'rejected' && !isCut(outcome.reason)) throw outcome.reason
}

/** What `fetch` throws where the connection was refused, reset, or ended in the middle. */
const isCut = (cause: unknown): boolean =>
  cause instanceof TypeError || (cause instanceof Error && 'code' in cause)
