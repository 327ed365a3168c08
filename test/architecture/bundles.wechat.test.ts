import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { root } from './house/list-files'
import { functionSettings as settings } from '../function-settings'

const run = promisify(execFile)
const folder = path.join(root, 'test-output/cloudfunctions')
const scripts = path.join(__dirname, 'functions')
const doors = ['applicant', 'printer', 'public', 'review']

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await run(process.execPath, [path.join(scripts, 'bundle-for-wechat.mjs'), folder])
}, 60_000)

const readJson = (...at: readonly string[]) =>
  JSON.parse(readFileSync(path.join(folder, ...at), 'utf8'))

test('each door is a folder as WeChat’s tools upload it', () => {
  expect(readdirSync(folder).sort()).toEqual(doors)
  for (const door of doors) {
    expect(readdirSync(path.join(folder, door))).toEqual(
      expect.arrayContaining(['config.json', 'index.js', 'package.json']),
    )
    expect(readJson(door, 'config.json')).toEqual({ permissions: { openapi: [] } })
  }
})

test('what its cloud is to install is named with its version, as the product has it', () => {
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).dependencies
  expect(readJson('applicant', 'package.json').dependencies).toEqual({
    'wx-server-sdk': '4.0.2',
    sharp: own.sharp,
    '@hyzyla/pdfium': own['@hyzyla/pdfium'],
  })
  expect(Object.keys(readJson('public', 'package.json').dependencies)).toEqual(['wx-server-sdk'])
})

/** Calls a door's `main` in a process of its own, with the SDK's stand-in where the cloud installs the real one. */
const call = async (door: string, event: object, context: object) => {
  const alone = path.join(root, 'test-output/cloudfunctions-alone', door)
  rmSync(alone, { recursive: true, force: true })
  cpSync(path.join(folder, door), alone, { recursive: true })
  const sdk = path.join(alone, 'node_modules/wx-server-sdk')
  mkdirSync(sdk, { recursive: true })
  const words = `exports.init = () => {}; exports.DYNAMIC_CURRENT_ENV = Symbol('env'); exports.getWXContext = () => (${JSON.stringify(context)})`
  writeFileSync(path.join(sdk, 'index.js'), words)
  const told = `require('./index.js').main(${JSON.stringify(event)}).then((answer) => process.stdout.write('\\n' + JSON.stringify(answer)))`
  const env = { PATH: process.env['PATH'], ...settings }
  const { stdout } = await run(process.execPath, ['-e', told], { cwd: alone, env })
  // What the door logs stands before it.
  return JSON.parse(stdout.split('\n').at(-1) ?? '')
}

test('the door of the public answers a call', async () => {
  const items = { 'madrid-trademark': [{ countries: 12 }] }
  const told = { year: 2026, roles: ['enterprise'], items }
  const answer = await call('public', { message: 'estimate', told }, {})
  expect(answer).toMatchObject({ status: 200, json: { policy: 'lyg-ip-draft' } })
})

test.each(['applicant', 'review', 'printer'])(
  'the door of %s turns away whom WeChat does not name',
  async (door) => {
    const message = { applicant: 'who-am-i', review: 'list-rounds', printer: 'print-claim' }[door]
    const answer = await call(door, { message, told: {} }, { APPID: 'wx-other', OPENID: 'o-1' })
    expect(answer).toMatchObject({ status: 401, json: { code: 'not-signed-in' } })
  },
)
