import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AdmitPhoto } from '../../../contract/admit-photo'
import { AcceptClaim } from '../../../contract/accept-claim'
import { InvitePhoto } from '../../../contract/invite-photo'
import { KeepApplicant } from '../../../contract/keep-applicant'
import { StartClaim } from '../../../contract/start-claim'
import { SubmitClaim } from '../../../contract/submit-claim'
import { entry, organisation, picture, reference } from '../../cloudfunctions/sample'
import { findFreePort } from '../../local/start-server'
import { prove, type Proven } from '../proven'
import { heardBy, signInVisitor } from '../visitor'
import { judgeReply, type Judged } from './judge-reply'
import { readTrace } from './read-trace'

const program = process.env['PROVE_SERVER'] ?? ''
const traced = 'trace=read,recvfrom,write,writev,pwrite64,pwritev,sendto,sendmsg,fsync,fdatasync'

/** The local server under strace; it ends by a signal to the server itself. */
const startTraced = async (dir: string, file: string) => {
  const PORT = String(await findFreePort())
  const env = { PATH: process.env['PATH'], PORT, DATA_DIR: dir }
  const how = ['-f', '-ttt', '-T', '-y', '-s', '60', '-e', traced, '-o', file]
  const child = spawn('strace', [...how, process.execPath, program], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  while (!output.includes('ready ')) {
    const [chunk] = await Promise.race([
      once(child.stdout, 'data'),
      once(child, 'exit').then(() => {
        throw new Error(`the server did not start under strace: ${output}`)
      }),
    ])
    output += String(chunk)
  }
  const end = async () => {
    const ended = once(child, 'exit')
    // strace hands a signal on to nobody, but ends with the last process that it watches.
    const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(child.pid)])
    for (const pid of stdout.toString().trim().split(/\s+/)) process.kill(Number(pid), 'SIGTERM')
    await ended
  }
  return { origin: `http://localhost:${PORT}`, end }
}

/** One claim from the draft to the county, with one photo. */
const claimOnce = async (origin: string): Promise<void> => {
  const contact = await signInVisitor(origin, 'sample-contact-1')
  const county = await signInVisitor(origin, 'sample-county-reviewer')
  await heardBy(contact, KeepApplicant, { profile: organisation(1) })
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const entries = [{ ...entry({}), references: [reference('样例1号', { date })] }]
  const { claim, version } = await heardBy(contact, StartClaim, { item: 'gi-product', entries })
  const file = await picture()
  const told = { claim, document: 'announcement', type: 'image/jpeg', size: file.length } as const
  const invited = await heardBy(contact, InvitePhoto, told)
  const status = await contact.post(invited, file)
  if (status !== 204) throw new Error(`the upload answered ${status}`)
  await heardBy(contact, AdmitPhoto, { claim, evidence: invited.evidence })
  const handed = await heardBy(contact, SubmitClaim, { claim, version, commitment: '2026-1' })
  await heardBy(county, AcceptClaim, { claim, version: handed.version })
}

const table = (judged: readonly Judged[]) => ({
  title: 'Between a request and the first byte of its reply',
  head: ['message', "syncs of the table's file", 'syncs of photo files', 'µs to spare'],
  rows: judged.map(({ message, tableSyncs, photoSyncs, spare }) => [
    message,
    tableSyncs,
    photoSyncs,
    spare,
  ]),
})

const proveSync = async (): Promise<Proven> => {
  if (spawnSync('strace', ['-V']).status !== 0)
    return { tables: [], failures: [], skipped: 'there is no strace here' }
  mkdirSync('test-output/prove', { recursive: true })
  const home = resolve(mkdtempSync('test-output/prove/sync-'))
  const file = join(home, 'trace')
  const server = await startTraced(join(home, 'data'), file)
  await claimOnce(server.origin)
  await server.end()
  const calls = readTrace(readFileSync(file, 'utf8'))
  const judged = [
    judgeReply(calls, { path: '/api/keep-applicant', wal: true, photos: 0 }),
    judgeReply(calls, { path: '/api/start-claim', wal: true, photos: 0 }),
    judgeReply(calls, { path: '/api/invite-photo', wal: true, photos: 0 }),
    judgeReply(calls, { path: '/store', wal: false, photos: 1 }),
    judgeReply(calls, { path: '/api/admit-photo', wal: true, photos: 3 }),
    judgeReply(calls, { path: '/api/submit-claim', wal: true, photos: 0 }),
    judgeReply(calls, { path: '/api/accept-claim', wal: true, photos: 0 }),
  ]
  const failures = judged.flatMap((one) => one.failures)
  if (failures.length === 0) rmSync(home, { recursive: true })
  return { tables: [table(judged)], failures }
}

await prove(proveSync)
