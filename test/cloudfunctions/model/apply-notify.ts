/** What the notifier does at its rounds: reminds of last days, sends what waits, seals days. */
import { hear } from './record-move'
import type { Model } from './state'

const DAY = 86_400_000

export const dayAt = (day: string, after: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + after * DAY).toISOString().slice(0, 10)

/** The day in Shanghai. */
export const dayOf = (at: string): string =>
  new Date(Date.parse(at) + DAY / 3).toISOString().slice(0, 10)

export const applyNotify = (model: Model, { at }: { readonly at: string }): void => {
  const today = dayOf(at)
  remind(model, today, at)
  for (const notice of model.notices) if (notice.template !== null) notice.delivered ??= at
  // A day is sealed a quarter of an hour after its end.
  const open = dayOf(new Date(Date.parse(at) - 900_000).toISOString())
  const last = model.seals.at(-1)
  const from = last === undefined ? dayAt(open, -1) : dayAt(last, 1)
  for (let day = from; day < open; day = dayAt(day, 1)) model.seals.push(day)
}

/** Of a last day within three days, and of one that passed within three: once each. */
const remind = (model: Model, today: string, at: string): void => {
  for (const claim of model.claims) {
    const { due, state } = claim
    if (due === undefined || state !== 'returned') continue
    if (due < dayAt(today, -3) || due > dayAt(today, 3)) continue
    const event = due >= today ? 'due-soon' : 'overdue'
    if (claim.reminders.some((one) => one.event === event && one.due === due)) continue
    claim.reminders.push({ event, due })
    hear(model, claim, event, { at, due })
  }
}
