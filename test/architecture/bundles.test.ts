import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { readPdf } from '../cloudfunctions/papers/read-pdf'
import { aPdf } from '../cloudfunctions/adapters/a-pdf'
import { root } from './house/list-files'
import { functionSettings as settings } from '../function-settings'

const run = promisify(execFile)
const scripts = path.join(__dirname, 'functions')
const folder = path.join(root, 'test-output/functions')

const Bundle = z.object({
  name: z.string(),
  outfile: z.string(),
  inputs: z.array(z.string()),
  outside: z.array(z.string()),
  unpacked: z.number(),
})
const Answer = z.object({ statusCode: z.number(), body: z.string() })
type Bundle = z.output<typeof Bundle>

const onePage = aPdf({ pages: 1 })
const names = ['public', 'applicant', 'review', 'printer', 'web', 'notifier', 'reader']
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
  test('asks for nothing from outside but Node and what is laid beside functions', () => {
    const node = builtinModules.flatMap((module) => [module, `node:${module}`])
    const given = new Set(['sharp', 'onnxruntime-node', 'onnxruntime-web', ...node])
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

/** A function's folder where nothing else is installed, as in the cloud; and a program of ours in it. */
const alone = async (name: string, program?: string): Promise<string> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhihui-function-'))
  folders.push(folder)
  cpSync(path.dirname(bundleOf(name).outfile), folder, { recursive: true })
  if (program)
    await run(process.execPath, [path.join(scripts, 'bundle-beside.mjs'), program, folder])
  return folder
}
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

test('the reader reads with what lies in its folder alone, natively and as WebAssembly', async () => {
  const folder = await alone('reader', 'read-photo')
  const photo = path.join(root, 'test/photos/certificates/clean_agent_0.jpg')
  const { stdout } = await run(process.execPath, ['read-photo.js', photo], { cwd: folder })
  const number = '3254444'
  expect(JSON.parse(stdout)).toEqual([
    { engine: 'native', number },
    { engine: 'wasm', number },
  ])
}, 120_000)

test('the reader, unpacked with all that it takes along, is at most 150 MB', () => {
  expect(bundleOf('reader').unpacked).toBeLessThan(150e6)
})

test('the function for applicants looks at PDFs with what lies in its folder alone', async () => {
  const folder = await alone('applicant', 'draw-pdf')
  writeFileSync(path.join(folder, 'sample.pdf'), onePage)
  const { stdout } = await run(process.execPath, ['draw-pdf.js', 'sample.pdf'], { cwd: folder })
  expect(stdout).toBe('1')
}, 60_000)

const printing = /node_modules\/(pdfmake|pdfkit|fontkit)\//

test.each(names.filter((name) => name !== 'printer'))('the bundle of %s prints nothing', (name) => {
  expect(bundleOf(name).inputs.filter((file) => printing.test(file))).toEqual([])
  const beside = readdirSync(path.dirname(bundleOf(name).outfile))
  expect(beside.filter((file) => file.endsWith('.ttf'))).toEqual([])
})

test('the bundle of printer prints with the fonts beside it', async () => {
  const beside = path.dirname(bundleOf('printer').outfile)
  expect(bundleOf('printer').inputs.some((file) => printing.test(file))).toBe(true)
  await run(process.execPath, [path.join(scripts, 'bundle-beside.mjs'), 'print-page', beside])
  const { stdout } = await run(process.execPath, [path.join(beside, 'print-page.js')])
  const { text } = await readPdf(Buffer.from(stdout, 'base64'))
  expect(text).toBe('样例单据知惠')
}, 60_000)

const ask = async (env: Readonly<Record<string, string>>) => {
  const bundle = path.join(await alone('public'), 'index.js')
  const told = [path.join(scripts, 'ask.cjs'), bundle, path.join(scripts, 'estimate.event.json')]
  return run(process.execPath, told, { env: { PATH: process.env.PATH, ...env } })
}

test('the bundle of public answers an estimate that came through API Gateway', async () => {
  const { stdout } = await ask(settings)
  const { statusCode, body } = Answer.parse(JSON.parse(stdout.split('\n').at(-1) ?? ''))
  expect(statusCode).toBe(200)
  expect(JSON.parse(body)).toMatchObject({
    policy: 'lyg-ip-draft',
    total: { min: 1_000_000, max: 2_500_000 },
  })
})

test('the bundle of reader starts without a secret, and refuses to without its table', async () => {
  const start = async (env: Readonly<Record<string, string>>) =>
    run(process.execPath, ['-p', 'typeof require("./index.js").handler'], {
      cwd: await alone('reader'),
      env: { PATH: process.env.PATH, ...env },
    })
  const { AWS_REGION, TABLE_NAME, EVIDENCE_BUCKET } = settings
  const { stdout } = await start({ AWS_REGION, TABLE_NAME, EVIDENCE_BUCKET })
  expect(stdout).toBe('function\n')
  await expect(start({ AWS_REGION, EVIDENCE_BUCKET })).rejects.toThrow(/TABLE_NAME/)
})

test('a function without its secrets refuses to start, and says which are missing', async () => {
  const { SESSION_KEY: _, ...others } = settings
  await expect(ask(others)).rejects.toThrow(/the environment does not do: SESSION_KEY/)
})

test('a function with a weak session key refuses to start', async () => {
  const weak = { ...settings, SESSION_KEY: Buffer.alloc(8).toString('base64') }
  await expect(ask(weak)).rejects.toThrow(/SESSION_KEY: needs at least 32 bytes/)
})
