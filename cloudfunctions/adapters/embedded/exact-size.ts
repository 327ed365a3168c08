import { Transform } from 'node:stream'
import { Refused } from './store-refusals'

/** Lets exactly `size` bytes through, and stops at the first one more. */
export const exactly = (size: number): Transform => {
  let seen = 0
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      seen += chunk.length
      done(seen > size ? new Refused('too-large') : null, chunk)
    },
    flush: (done) => done(seen < size ? new Refused('too-small') : null),
  })
}
