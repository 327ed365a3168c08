// Writes the policy book: node config/write-policy-book.mjs [--to file]
// POLICY_TEXT names a JSON file with the office's own text, article by article; the book with it goes
// to another file, for the text is the office's and not this repository's.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { bundleHere, root } from './bundle-here.mjs'

const committed = path.join(root, 'docs/policy-book.md')
const from = process.env.INIT_CWD ?? process.cwd()

const refuse = (why) => {
  console.error(why)
  process.exit(1)
}

const readText = async (file, { BadText, readOfficialText, currentEdition }) => {
  try {
    return readOfficialText(currentEdition, await readFile(path.resolve(from, file), 'utf8'))
  } catch (cause) {
    if (cause instanceof BadText || cause.code !== undefined)
      return refuse(`POLICY_TEXT ${file} can't be used: ${cause.message}`)
    throw cause
  }
}

const { values } = parseArgs({ options: { to: { type: 'string' } } })
const text = process.env.POLICY_TEXT
const file = values.to === undefined ? committed : path.resolve(from, values.to)
if (text && file === committed)
  refuse('the book with the office’s text is not kept here: name another file with --to')

const policy = await bundleHere('config/policy-book/book.ts', 'policy-book')
const official = text ? await readText(text, policy) : undefined
await mkdir(path.dirname(file), { recursive: true })
await writeFile(file, policy.writeBook(policy.currentEdition, official))
console.log(`${path.relative(from, file)}: ${policy.currentEdition.id}`)
