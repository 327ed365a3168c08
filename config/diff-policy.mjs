// Tells what one edition of the policy changes of another: node config/diff-policy.mjs A B
// Each is the id of an edition that is registered, or the path of a module that exports one.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { bundleHere } from './bundle-here.mjs'

const from = process.env.INIT_CWD ?? process.cwd()

class Trouble extends Error {}

const isEdition = (told) =>
  typeof told?.id === 'string' && Array.isArray(told.articles) && Array.isArray(told.chapters)

const readDraft = async (file, at) => {
  const found = Object.values(await bundleHere(file, `policy-draft-${at}`)).filter(isEdition)
  if (found.length === 1) return found[0]
  throw new Trouble(`${file} exports ${found.length} editions, and one is wanted`)
}

const findEdition = async (name, at, { editions }) => {
  const registered = editions.find(({ id }) => id === name)
  if (registered) return registered
  const file = path.resolve(from, name)
  if (existsSync(file)) return readDraft(file, at)
  const ids = editions.map(({ id }) => id).join(', ')
  throw new Trouble(`${name} is no edition that is registered (${ids}), and no file`)
}

try {
  const names = process.argv.slice(2)
  if (names.length !== 2) throw new Trouble('usage: npm run policy:diff -- A B')
  const policy = await bundleHere('config/policy-diff.ts', 'policy-diff')
  const [a, b] = [await findEdition(names[0], 0, policy), await findEdition(names[1], 1, policy)]
  console.log(policy.sayChanges(a, b, policy.compareEditions(a, b)))
} catch (cause) {
  console.error(cause instanceof Trouble || cause.errors ? cause.message : cause)
  process.exitCode = 1
}
