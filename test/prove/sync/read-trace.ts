/** One call to the system: when it began and ended, in seconds, and on what. */
export interface Call {
  readonly name: string
  readonly begin: number
  readonly end: number
  /** The file or socket behind its descriptor, as strace names it. */
  readonly file: string
  readonly text: string
}

const LINE = /^(\d+)\s+(\d+\.\d+)\s+(.*)$/
const WHOLE = /^(\w+)\((\d+<(.*?)>)?(.*)\)\s+=\s+-?\d+.*?(?:<(\d+\.\d+)>)?$/
const RESUMED = /^<\.\.\. (\w+) resumed>(.*)$/

const callOf = (begin: number, text: string, until?: number): Call | undefined => {
  const [, name, , file = '', , took] = WHOLE.exec(text) ?? []
  if (name === undefined) return undefined
  return { name, begin, end: until ?? begin + Number(took ?? 0), file, text }
}

/** The calls that `strace -f -ttt -T -y` wrote down, in the order they began; those without an end are left out. */
export const readTrace = (trace: string): readonly Call[] => {
  const open = new Map<string, { readonly begin: number; readonly text: string }>()
  const calls = trace.split('\n').flatMap((line) => {
    const [, thread = '', stamp, text = ''] = LINE.exec(line) ?? []
    if (stamp === undefined) return []
    const now = Number(stamp)
    if (text.endsWith('<unfinished ...>')) {
      open.set(thread, { begin: now, text: text.slice(0, -'<unfinished ...>'.length).trimEnd() })
      return []
    }
    const resumed = RESUMED.exec(text)
    const before = resumed && open.get(thread)
    const call = before
      ? callOf(before.begin, `${before.text}${resumed[2]}`, now)
      : callOf(now, text)
    return call ? [call] : []
  })
  return calls.sort((a, b) => a.begin - b.begin)
}
