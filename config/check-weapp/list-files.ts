import { readdirSync } from 'node:fs'

/** All files of the package with one of these endings, relative to it, with forward slashes, sorted. */
export function listFiles(root: string, ...endings: string[]): string[] {
  const all = readdirSync(root, { recursive: true, withFileTypes: false }).map(String)
  const named = all.map((file) => file.replaceAll('\\', '/')).sort()
  return named.filter((file) => endings.some((ending) => file.endsWith(ending)))
}
