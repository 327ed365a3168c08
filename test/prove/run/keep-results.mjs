import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const fileOf = (name) => `test-output/prove/${name}.result.json`

export const keepResult = (result, code) =>
  writeFileSync(fileOf(result.name), JSON.stringify({ ...result, code }))

/** Two runs saw the same code only where both trees were clean. */
const isSame = (one, other) =>
  one.tree === 'clean' && other.tree === 'clean' && one.commit === other.commit

const recall = (name, code) => {
  if (!existsSync(fileOf(name))) return undefined
  const kept = JSON.parse(readFileSync(fileOf(name), 'utf8'))
  return isSame(kept.code, code) ? kept : undefined
}

/** What ran now, and what ran before on this very commit: proofs may be run one by one. */
export const recallResults = (proofs, results, code) =>
  proofs.flatMap(({ name }) => {
    const result = results.find((one) => one.name === name) ?? recall(name, code)
    return result ? [result] : []
  })
