import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const fileOf = (name) => `test-output/prove/${name}.result.json`

export const keepResult = (result) => writeFileSync(fileOf(result.name), JSON.stringify(result))

const recall = (name) => {
  if (!existsSync(fileOf(name))) return undefined
  const kept = JSON.parse(readFileSync(fileOf(name), 'utf8'))
  return kept.code.tree === 'clean' ? kept : undefined
}

/** What ran now, and what ran before on a clean tree: each result names the commit that it saw. */
export const recallResults = (proofs, results) =>
  proofs.flatMap(({ name }) => {
    const result = results.find((one) => one.name === name) ?? recall(name)
    return result ? [result] : []
  })
