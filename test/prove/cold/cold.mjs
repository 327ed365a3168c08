import { execFile } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { functionSettings } from '../../function-settings'
import { prove, say, sizeOf } from '../proven'

const run = promisify(execFile)
const RUNS = sizeOf('PROVE_COLD_RUNS', 11)
const folder = path.resolve('test-output/prove/cold')

/** Of no worth anywhere; the network is not asked for anything while a function starts. */
const env = { PATH: process.env.PATH, ...functionSettings }

/** What a function can't do without, and nothing around it. */
const bare = {
  table:
    "export { DynamoDBClient } from '@aws-sdk/client-dynamodb'; export { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'",
  photos:
    "export { S3Client } from '@aws-sdk/client-s3'; export { createPresignedPost } from '@aws-sdk/s3-presigned-post'; export { getSignedUrl } from '@aws-sdk/s3-request-presigner'",
}

/** The SDK alone, bundled as a function is. */
const bundleBare = async (name, contents) => {
  const outfile = path.join(folder, name, 'index.js')
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    minify: true,
    logLevel: 'error',
  })
  return outfile
}

const words =
  "const t=process.hrtime.bigint();require('./index.js');process.stdout.write(String(Number(process.hrtime.bigint()-t)/1e6));process.exit(0)"

const timeOnce = async (outfile) => {
  const { stdout } = await run(process.execPath, ['-e', words], { cwd: path.dirname(outfile), env })
  return Number(stdout)
}

/** The median of several processes, each of which loads it once. */
const timeLoad = async (outfile) => {
  const times = []
  for (let at = 0; at < RUNS; at += 1) times.push(await timeOnce(outfile))
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]
}

/** By a process of its own: the bundler finds its root by where it lies. */
const bundleAll = async () => {
  const script = 'test/architecture/functions/bundle.mjs'
  const { stdout } = await run(process.execPath, [script, folder], { maxBuffer: 50_000_000 })
  return JSON.parse(stdout).map(({ name, outfile }) => [name, outfile])
}

const kib = (file) => Math.round(statSync(file).size / 1024)

const proveCold = async () => {
  mkdirSync(folder, { recursive: true })
  const alone = [
    ['the SDK of the table alone', await bundleBare('bare-table', bare.table)],
    [
      'the SDKs of table and photos alone',
      await bundleBare('bare-both', `${bare.table};${bare.photos}`),
    ],
  ]
  const functions = await bundleAll()
  const rows = []
  for (const [name, outfile] of [...alone, ...functions]) {
    say(name)
    rows.push([name, kib(outfile), (await timeLoad(outfile)).toFixed(0)])
  }
  return {
    tables: [
      {
        title: `From nothing to a handler, on this machine: the median of ${RUNS} processes`,
        head: ['what is loaded', 'KiB', 'ms'],
        rows,
      },
    ],
    failures: [],
  }
}

await prove(proveCold)
