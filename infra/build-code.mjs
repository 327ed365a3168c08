import { cp } from 'node:fs/promises'
import path from 'node:path'
import { bundleFunctions } from '../config/bundle-functions.mjs'
import { buildWeb } from '../local/start/build-web.mjs'
import { step } from '../local/start/step.mjs'

/** Everything that is deployed, into a folder: the functions, and the web's pages beside theirs. */
export const buildAll = async (folder) => {
  await buildWeb()
  await step('building the functions', () => bundleFunctions(folder))
  await cp('dist/h5', path.join(folder, 'web/pages'), { recursive: true })
  return folder
}
