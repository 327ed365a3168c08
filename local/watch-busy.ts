import { performance } from 'node:perf_hooks'

const EVERY_MS = 1_000
/** Of a second: with less to spare, whoever asks waits for whoever asked before. */
const BUSY = 0.3

/** Told each second in which this process had much to do. */
export const whenBusy = (tell: () => void): void => {
  let last = performance.eventLoopUtilization()
  const look = () => {
    const now = performance.eventLoopUtilization()
    if (performance.eventLoopUtilization(now, last).utilization > BUSY) tell()
    last = now
  }
  setInterval(look, EVERY_MS).unref()
}
