import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const house = path.resolve(__dirname, '../..')
let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'weapp-upload-'))
  for (const file of ['package.json', 'project.config.json', 'config/weapp-ci'])
    cpSync(path.join(house, file), path.join(root, file), {
      recursive: true,
      filter: (from) => !from.endsWith('node_modules'),
    })
})
afterEach(() => rmSync(root, { recursive: true }))

const own = () => {
  const file = path.join(root, 'project.config.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"appid": "\w+"/, '"appid": "wx0"'))
}

/** What is said when it refuses; nothing is installed or sent before that. */
const refusal = (env: Readonly<Record<string, string>> = {}) => {
  const program = path.join(root, 'config/weapp-ci/upload.mjs')
  const { PATH = '' } = process.env
  const told = { encoding: 'utf8', env: { PATH, ...env } } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], told)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  return stderr
}

test('an upload is refused while the project carries the tourist id', () => {
  writeFileSync(
    path.join(root, 'project.config.json'),
    JSON.stringify({ appid: 'touristappid', miniprogramRoot: 'dist/weapp/', setting: {} }),
  )
  expect(refusal({ WEAPP_KEY: __filename })).toMatch(/put your mini-program's appid in/)
})

test('an upload is refused without a key, and with one that is not there', () => {
  own()
  expect(refusal()).toMatch(/WEAPP_KEY names no file/)
  expect(refusal({ WEAPP_KEY: path.join(root, 'nowhere.key') })).toMatch(/can't be read: ENOENT/)
})

test('an upload is refused while nothing is built', () => {
  own()
  expect(refusal({ WEAPP_KEY: __filename })).toMatch(/npm run build:weapp/)
})
