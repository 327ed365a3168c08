import { cp, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { bundleFunctions } from '../config/bundle-functions.mjs'
import { buildWeb } from '../local/start/build-web.mjs'
import { step } from '../local/start/step.mjs'
import { Trouble } from '../local/start/trouble.mjs'

/** Lambda answers with 6 MB at most, and a file that is no text travels in base64. */
const MOST_BYTES = 4_000_000

const refuseTooLarge = async (folder) => {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name)
    if (entry.isFile() && (await stat(file)).size > MOST_BYTES)
      throw new Trouble(`${file} is over 4 MB, and could not be shown: make it smaller`)
  }
}

/** Everything that is deployed, into a folder: the functions, and the web's pages beside theirs. */
export const buildAll = async (folder) => {
  await buildWeb()
  await step('building the functions', () => bundleFunctions(folder))
  await refuseTooLarge('dist/h5')
  await cp('dist/h5', path.join(folder, 'web/pages'), { recursive: true })
  return folder
}
