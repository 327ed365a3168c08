import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))

/** A hash of every name and content in the folders and files, and of what else counts. */
export const fingerprint = (folders, files, more) => {
  const hash = createHash('sha256').update(JSON.stringify(more))
  for (const path of [...folders.flatMap(filesIn), ...files].sort())
    hash.update(`\0${path}\0`).update(readFileSync(path))
  return hash.digest('hex')
}
