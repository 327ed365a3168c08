import { statSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from './fault'
import { listFiles } from './list-files'
import { readApp } from './read-app'

/** WeChat's limit for the main package and for each sub-package. */
const limit = 2 * 1024 * 1024

export interface PackageSize {
  /** 'main', or the sub-package's root. */
  name: string
  bytes: number
}

/** How large each package is, unpacked; what lies in no sub-package's folder is the main package's. */
export function measurePackages(root: string): PackageSize[] {
  const roots = readApp(root).subPackages.map((sub) => sub.root)
  const home = (file: string) => roots.find((sub) => file.startsWith(`${sub}/`)) ?? 'main'
  const sizes = new Map(['main', ...roots].map((name) => [name, 0]))
  for (const file of listFiles(root, '')) {
    const found = statSync(path.join(root, file))
    if (found.isFile()) sizes.set(home(file), (sizes.get(home(file)) ?? 0) + found.size)
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes }))
}

export const tooLarge = (sizes: PackageSize[]): Fault[] =>
  sizes
    .filter(({ bytes }) => bytes >= limit)
    .map(({ name, bytes }) => ({ file: '', what: `package ${name} has ${bytes} bytes of 2 MB` }))
