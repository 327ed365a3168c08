/** Makes a failing run as short as it goes: deeds are left out while it still fails. */
import { play, playScript, type OpenWorld, type Played, type Run } from './play'

/** So often is it tried again at most (`MODEL_PLAYS`). */
const MOST_PLAYS = Number(process.env['MODEL_PLAYS'] ?? 300)

export const leastOf = async (open: OpenWorld, run: Run): Promise<Played> => {
  let least = await play(open, run)
  let plays = 1
  const tryWithout = async (at: number, size: number): Promise<boolean> => {
    const { script } = least
    const fewer = [...script.slice(0, at), ...script.slice(at + size)]
    const played = await playScript(open, run.items, fewer)
    plays += 1
    const fails = played.faults.length > 0
    if (fails) least = played
    return fails
  }
  for (let size = Math.ceil(least.script.length / 2); size >= 1; size = nextSize(size))
    for (let at = 0; at < least.script.length && plays < MOST_PLAYS;)
      if (!(await tryWithout(at, size))) at += size
  return least
}

const nextSize = (size: number): number => (size === 1 ? 0 : Math.ceil(size / 2))
