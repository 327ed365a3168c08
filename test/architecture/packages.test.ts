import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { readHouse, root } from './house/list-files'

const run = promisify(execFile)

/** The licences as `config/list-licences.mjs` finds them, by a process of its own: it is an ES module. */
const find = async (what: 'listLicences' | 'unknownLicences') => {
  const module = path.join(root, 'config/list-licences.mjs')
  const words = `import(${JSON.stringify(module)}).then((found) => process.stdout.write(JSON.stringify(found.${what}())))`
  const { stdout } = await run(process.execPath, ['-e', words], { maxBuffer: 10_000_000 })
  return JSON.parse(stdout)
}

test('docs/licences.md lists the packages of the lock files, as npm run licences writes it', async () => {
  expect(readHouse('docs/licences.md')).toBe(await find('listLicences'))
})

test('no licence came in that nobody looked at', async () => {
  expect(await find('unknownLicences')).toEqual([])
})

describe.each(['', 'infra/'])('in %spackage.json', (folder) => {
  const own = JSON.parse(readHouse(`${folder}package.json`))
  const lock = JSON.parse(readHouse(`${folder}package-lock.json`)).packages

  test('every package is pinned to one version, and the lock file has that', () => {
    const named = { ...own.dependencies, ...own.devDependencies }
    const loose = Object.entries(named).filter(
      ([name, version]) =>
        !/^\d+\.\d+\.\d+$/.test(String(version)) ||
        lock[`node_modules/${name}`]?.version !== version,
    )
    expect(loose).toEqual([])
  })

  test('every package that is fetched has the hash that it must have', () => {
    const unhashed = Object.entries<{ integrity?: string; inBundle?: boolean }>(lock).filter(
      ([place, { integrity, inBundle }]) =>
        place !== '' && !inBundle && !/^sha512-/.test(integrity ?? ''),
    )
    expect(unhashed.map(([place]) => place)).toEqual([])
  })
})
