import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Trouble } from '../local/start/trouble.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
const stages = path.join(root, 'infra/stages')

const options = {
  stage: { type: 'string' },
  /** Functions built elsewhere. */
  code: { type: 'string' },
  out: { type: 'string' },
  'dry-run': { type: 'boolean' },
}

const read = (args) => {
  try {
    return parseArgs({ args, options }).values
  } catch (cause) {
    throw new Trouble(cause.message)
  }
}

/** What was typed: the stage by the name of its file in `infra/stages`, and the folders. */
export const readWanted = (args) => {
  const { stage, code, out, 'dry-run': dry = false } = read(args)
  if (!stage || !/^[a-z][a-z0-9-]{0,30}$/.test(stage))
    throw new Trouble('name a stage: -- --stage NAME, of a file infra/stages/NAME.json')
  const file = path.join(stages, `${stage}.json`)
  if (!existsSync(file))
    throw new Trouble(`there is no infra/stages/${stage}.json: copy sample.json and fill it in`)
  const outdir = path.resolve(out ?? path.join(root, 'dist/cloud', stage))
  return { name: stage, file, code: code && path.resolve(code), outdir, dry }
}
