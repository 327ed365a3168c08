// Writes docs/licences.md: every package that the product is built with and runs on, from the lock files.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Their packages say it in a file of theirs and not in package.json. */
const read = { buffers: 'not stated', busboy: 'MIT', 'png-js': 'MIT', streamsearch: 'MIT' }

const nameOf = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

const packagesIn = (lock) =>
  Object.entries(JSON.parse(readFileSync(path.join(root, lock), 'utf8')).packages)
    .filter(([place, { dev }]) => place !== '' && !dev)
    .map(([place, { version, license }]) => {
      const name = nameOf(place)
      return { name: `${name} ${version}`, licence: license ?? read[name] ?? 'unknown' }
    })

const byLicence = (packages) => {
  const groups = new Map()
  for (const { name, licence } of packages)
    groups.set(licence, (groups.get(licence) ?? new Set()).add(name))
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1))
}

const part = (title, lock) => {
  const groups = byLicence(packagesIn(lock)).map(
    ([licence, names]) => `### ${licence}\n\n${[...names].sort().join(' · ')}\n`,
  )
  return `## ${title}\n\n${groups.join('\n')}`
}

/** The document, as it has to be for the lock files as they are. */
export const listLicences = () => `# Licences

Written by \`npm run licences\` from the lock files; a test fails when it is stale, or when a licence comes in that
\`config/list-licences.mjs\` does not know. Tools that only tests use are not listed.

${part('The product', 'package-lock.json')}
${part('What deploys it', 'infra/package-lock.json')}`

/** What may be used as it is here: as packages of their own, unchanged, most of them while building. */
export const known = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0'],
  ...['MIT/X11', 'OFL-1.1', 'Unlicense', 'Zlib', 'CC0-1.0', 'CC-BY-4.0', 'MPL-2.0'],
  // libvips, which sharp loads as a library of its own.
  'LGPL-3.0-or-later',
  // buffers 0.1.1, which exceljs brings along by way of unzipper: its package says nothing.
  'not stated',
]

const parts = (licence) => licence.replace(/[()]/g, '').split(/ AND /)

/** Licences of the lock files that nobody looked at; of several to choose from, one that is known does. */
export const unknownLicences = () =>
  ['package-lock.json', 'infra/package-lock.json']
    .flatMap(packagesIn)
    .filter(({ licence }) =>
      parts(licence).some((one) => !one.split(' OR ').some((choice) => known.includes(choice))),
    )
    .map(({ name, licence }) => `${name}: ${licence}`)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path.join(root, 'docs/licences.md'), listLicences())
  console.log('docs/licences.md')
}
