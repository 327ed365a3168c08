import { photoRoomKey } from '../keys'
import type { Write } from '../ports/table'

/** A claim holds at most this many photos. */
export const MOST_PHOTOS = 60

/** Takes one place; fails where none is left, however many ask at once. Where no row is, none is taken. */
export const takeRoom = (claim: string): Write => ({
  kind: 'change',
  key: photoRoomKey(claim),
  add: { room: -1 },
  only: [{ kind: 'at-least', field: 'room', amount: 1 - MOST_PHOTOS }],
})

export const giveRoomBack = (claim: string): Write => ({
  kind: 'change',
  key: photoRoomKey(claim),
  add: { room: 1 },
})
