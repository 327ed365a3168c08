import { spawn } from 'node:child_process'
import { clearInterval, setInterval } from 'node:timers'
import { Trouble } from './trouble.mjs'

/** Lines of a failed command's output that are shown. */
const TAIL = 30

let running

const seconds = (since) => ((Date.now() - since) / 1000).toFixed(1)

/** Tells one line about a piece of work: what it is at once, how long it took at its end. */
export const step = async (told, work) => {
  const since = Date.now()
  const terminal = process.stdout.isTTY
  process.stdout.write(`${told} …`)
  const tick = terminal
    ? setInterval(() => process.stdout.write(`\r${told} … ${seconds(since)} s`), 500)
    : undefined
  try {
    const done = await work()
    process.stdout.write(`${terminal ? `\r${told} …` : ''} ${seconds(since)} s\n`)
    return done
  } catch (cause) {
    process.stdout.write(' failed\n')
    throw cause
  } finally {
    clearInterval(tick)
  }
}

/**
 * Runs a command to its end, quietly. Throws a Trouble that shows the end of its output when it
 * fails, or when `succeeded` says it only looked as if it went well.
 */
export const run = async (
  command,
  args,
  { env = {}, shell = false, cwd = '.', succeeded = () => true } = {},
) => {
  const lines = []
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    shell,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running = child
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => lines.push(text))
  const code = await new Promise((resolve) => {
    child.on('error', (cause) => resolve(cause.message))
    child.on('close', resolve)
  })
  running = undefined
  if (code === 0 && succeeded()) return
  const tail = lines.join('').trimEnd().split('\n').slice(-TAIL).join('\n')
  throw new Trouble(`${tail}\n\n${[command, ...args].join(' ')} failed (${code})`)
}

/** Until released, a signal ends the command that is running, and then this process. */
export const stopStepOnSignal = () => {
  const stop = (signal) => {
    running?.kill(signal)
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  const signals = ['SIGINT', 'SIGTERM']
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
