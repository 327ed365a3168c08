import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { readPdf } from '../cloudfunctions/papers/read-pdf'
import { root } from './house/list-files'

const run = promisify(execFile)
const scripts = path.join(__dirname, 'functions')
const folder = path.join(root, 'test-output/functions')

const Bundle = z.object({
  name: z.string(),
  outfile: z.string(),
  inputs: z.array(z.string()),
  outside: z.array(z.string()),
})
const Answer = z.object({ statusCode: z.number(), body: z.string() })
type Bundle = z.output<typeof Bundle>

const names = ['public', 'applicant', 'review', 'printer', 'notifier']
let bundles: readonly Bundle[]
const bundleOf = (name: string): Bundle => {
  const found = bundles.find((bundle) => bundle.name === name)
  if (!found) throw new Error(`${name} was not bundled`)
  return found
}

beforeAll(async () => {
  // A process of its own: the bundler is an ES module, and Jest runs CommonJS.
  const { stdout } = await run(process.execPath, [path.join(scripts, 'bundle.mjs'), folder])
  bundles = z.array(Bundle).parse(JSON.parse(stdout))
}, 60_000)

test('every function is bundled', () => {
  expect(bundles.map(({ name }) => name)).toEqual(names)
})

describe.each(names)('the bundle of %s', (name) => {
  test('asks for nothing from outside but sharp and Node', () => {
    const node = builtinModules.flatMap((module) => [module, `node:${module}`])
    const given = new Set(['sharp', ...node])
    expect(bundleOf(name).outside.filter((asked) => !given.has(asked))).toEqual([])
  })

  test('is made of nothing that only a developer’s machine has', () => {
    const own = bundleOf(name).inputs.filter((file) => !file.includes('node_modules/'))
    const rooms = new Set(own.map((file) => file.split('/')[0]))
    const allowed = ['cloudfunctions', 'contract', 'policy', 'words']
    expect([...rooms].filter((room) => !allowed.includes(room ?? ''))).toEqual([])
    expect(own.filter((file) => file.includes('/adapters/embedded/'))).toEqual([])
  })

  test('knows no way in but WeChat’s', () => {
    const text = readFileSync(bundleOf(name).outfile, 'utf8')
    expect(['sample-contact', '/wechat/api'].filter((trace) => text.includes(trace))).toEqual([])
  })
})

const printing = /node_modules\/(pdfmake|pdfkit|fontkit)\//

test.each(names.filter((name) => name !== 'printer'))('the bundle of %s prints nothing', (name) => {
  expect(bundleOf(name).inputs.filter((file) => printing.test(file))).toEqual([])
  expect(readdirSync(path.dirname(bundleOf(name).outfile))).toEqual(['index.js'])
})

test('the bundle of printer prints with the fonts beside it', async () => {
  const beside = path.dirname(bundleOf('printer').outfile)
  expect(bundleOf('printer').inputs.some((file) => printing.test(file))).toBe(true)
  await run(process.execPath, [path.join(scripts, 'bundle-page.mjs'), beside])
  const { stdout } = await run(process.execPath, [path.join(beside, 'print-page.js')])
  const { text } = await readPdf(Buffer.from(stdout, 'base64'))
  expect(text).toBe('样例单据知惠')
}, 60_000)

const settings = {
  AWS_REGION: 'cn-northwest-1',
  TABLE_NAME: 'sample-table',
  EVIDENCE_BUCKET: 'sample-bucket',
  SESSION_KEY: Buffer.alloc(32, 1).toString('base64'),
  VAULT_KEY: Buffer.alloc(32, 2).toString('base64'),
  WECHAT_APPID: 'sample',
  WECHAT_SECRET: 'sample-secret-of-no-worth',
  WECHAT_TEMPLATE_CORRECTION: 'sample',
  WECHAT_TEMPLATE_RESULT: 'sample',
  WECHAT_TEMPLATE_PAYMENT: 'sample',
}
const ask = (env: Readonly<Record<string, string>>) =>
  run(
    process.execPath,
    [
      path.join(scripts, 'ask.cjs'),
      bundleOf('public').outfile,
      path.join(scripts, 'estimate.event.json'),
    ],
    { env: { PATH: process.env.PATH, ...env } },
  )

test('the bundle of public answers an estimate that came through API Gateway', async () => {
  const { stdout } = await ask(settings)
  const { statusCode, body } = Answer.parse(JSON.parse(stdout))
  expect(statusCode).toBe(200)
  expect(JSON.parse(body)).toMatchObject({
    policy: 'lyg-ip-draft',
    total: { min: 1_000_000, max: 2_500_000 },
  })
})

test('a function without its secrets refuses to start, and says which are missing', async () => {
  const { SESSION_KEY: _, ...others } = settings
  await expect(ask(others)).rejects.toThrow(/the environment does not do: SESSION_KEY/)
})

test('a function with a weak session key refuses to start', async () => {
  const weak = { ...settings, SESSION_KEY: Buffer.alloc(8).toString('base64') }
  await expect(ask(weak)).rejects.toThrow(/SESSION_KEY: needs at least 32 bytes/)
})
