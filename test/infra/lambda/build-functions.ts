import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { functionSettings } from '../../function-settings'

const run = promisify(execFile)
const root = path.resolve(__dirname, '../../..')

/** Builds these functions as they are deployed; the folder that they lie in. */
export const buildFunctions = async (...names: readonly string[]): Promise<string> => {
  const folder = path.join(root, 'test-output/lambda', names.join('-'))
  const script = path.join(root, 'test/architecture/functions/bundle.mjs')
  await run(process.execPath, [script, folder, ...names], { cwd: root })
  return folder
}

/** What a deployed function is told, of no worth anywhere. */
export const settings = {
  PATH: process.env['PATH'] ?? '',
  ...functionSettings,
}
