import path from 'node:path'
import type { HousePath } from './list-files'
import { readImports } from './read-imports'

const endings = ['', '.ts', '.tsx', '.json', '/index.ts', '/index.tsx']

const leansOn = (file: HousePath, source: string, files: ReadonlySet<HousePath>): HousePath[] =>
  readImports(file, source).flatMap(({ of }) => {
    const found = endings.map((ending) => path.posix.normalize(of + ending))
    const target = found.find((candidate) => files.has(candidate))
    return target === undefined ? [] : [target]
  })

/** Files that lead back to themselves, each circle once, as `a → b → a`. */
export const findCircles = (sources: ReadonlyMap<HousePath, string>): readonly string[] => {
  const files = new Set(sources.keys())
  const done = new Set<HousePath>()
  const circles: string[] = []

  const follow = (file: HousePath, trail: readonly HousePath[]): void => {
    const before = trail.indexOf(file)
    if (before >= 0) circles.push([...trail.slice(before), file].join(' → '))
    if (before >= 0 || done.has(file)) return
    for (const next of leansOn(file, sources.get(file) ?? '', files)) follow(next, [...trail, file])
    done.add(file)
  }

  for (const file of files) follow(file, [])
  return circles
}
