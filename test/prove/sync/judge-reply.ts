import type { Call } from './read-trace'

const writing = ['write', 'writev', 'pwrite64', 'pwritev', 'sendto', 'sendmsg']
const syncing = ['fsync', 'fdatasync']

const isReply = ({ name, file, text }: Call): boolean =>
  writing.includes(name) && file.startsWith('socket:') && text.includes('"HTTP/1.1 2')

const isWalWrite = ({ name, file }: Call): boolean =>
  writing.includes(name) && /\/data\/table\.db-wal$/.test(file)

export interface Judged {
  readonly message: string
  /** Syncs of the table's file and of photo files that ended between request and reply. */
  readonly tableSyncs: number
  readonly photoSyncs: number
  /** Microseconds from the end of the last sync to the first byte of the reply. */
  readonly spare: number
  readonly failures: readonly string[]
}

/** The calls from a request's arrival to its reply, the reply's own left out. */
const during = (calls: readonly Call[], from: number): readonly Call[] => {
  const rest = calls.slice(from + 1)
  const reply = rest.findIndex(isReply)
  return reply < 0 ? [] : rest.slice(0, reply + 1)
}

const findRequest = (calls: readonly Call[], path: string, nth: number): number => {
  const seen = calls.flatMap(({ name, text }, at) =>
    (name === 'read' || name === 'recvfrom') && text.includes(`"POST ${path} `) ? [at] : [],
  )
  return seen[nth] ?? -1
}

const lastBy = (calls: readonly Call[], end: (call: Call) => number): number =>
  Math.max(-Infinity, ...calls.map(end))

/** Whether the files were synced after their last write and before the reply of the n-th such request. */
export const judgeReply = (
  calls: readonly Call[],
  { path, nth = 0, wal, photos }: { path: string; nth?: number; wal: boolean; photos: number },
): Judged => {
  const between = during(calls, findRequest(calls, path, nth))
  const reply = between.at(-1)
  const message = path.replace('/api/', '')
  if (!reply)
    return {
      message,
      tableSyncs: 0,
      photoSyncs: 0,
      spare: 0,
      failures: [`${message}: no reply was seen`],
    }
  const synced = between.filter(({ name, end }) => syncing.includes(name) && end <= reply.begin)
  const table = synced.filter(({ file }) => /\/data\/table\.db-wal$/.test(file))
  const files = synced.filter(({ file }) => /\/evidence\/incoming\//.test(file))
  const lastWrite = lastBy(between.filter(isWalWrite), ({ end }) => end)
  const covered = table.some(({ begin }) => begin >= lastWrite) && lastWrite > -Infinity
  return {
    message,
    tableSyncs: table.length,
    photoSyncs: files.length,
    spare: Math.round((reply.begin - lastBy([...table, ...files], ({ end }) => end)) * 1e6),
    failures: [
      ...(wal && !covered ? [`${message}: replied before the table's file was on the disk`] : []),
      ...(files.length < photos
        ? [`${message}: ${files.length} of ${photos} photo files synced`]
        : []),
    ],
  }
}
