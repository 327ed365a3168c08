import { Semaphore } from 'async-mutex'
import { MOST_PIXELS } from './sharp'

const MEGA = 1e6
const room = new Semaphore(MOST_PIXELS / MEGA)

/**
 * Runs what unpacks so many pixels, at most `MOST_PIXELS`, once there is room for them in this
 * process, in the order asked: small photos side by side, the largest alone (some 200 MB).
 */
export const withMemoryFor = <Result>(
  pixels: number,
  draw: () => Promise<Result>,
): Promise<Result> => room.runExclusive(draw, Math.ceil(pixels / MEGA))
