import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
export const root = path.resolve(__dirname, '../..')

type Json = ReturnType<typeof JSON.parse>

export interface Resource {
  readonly Type: string
  readonly Properties: Readonly<Record<string, Json>>
  readonly DeletionPolicy?: string
}

/** A deployment as it would be handed to CloudFormation. */
export interface Template {
  readonly text: string
  /** Its resources of a type, by their names. */
  of(type: string): Readonly<Record<string, Resource>>
  /** The one of a type whose name begins so. */
  one(type: string, name: string): Resource
}

const functions = ['web', 'public', 'applicant', 'review', 'printer', 'notifier', 'reader']

/** Stands for the built functions: what is in them is other tests' matter. */
const writeCode = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zhihui-code-'))
  for (const name of functions) {
    mkdirSync(path.join(folder, name))
    writeFileSync(path.join(folder, name, 'index.js'), `exports.handler = () => '${name}'\n`)
  }
  return folder
}

/** Runs `npm run synth` for a stage of `infra/stages`, where no account and no network is to be had. */
export const writeTemplate = async (stage: string): Promise<Template> => {
  const out = mkdtempSync(path.join(tmpdir(), 'zhihui-cloud-'))
  const code = writeCode()
  const args = ['infra/synth.mjs', '--stage', stage, '--code', code, '--out', out]
  const env = { PATH: process.env['PATH'], HOME: out, AWS_EC2_METADATA_DISABLED: 'true' }
  await run(process.execPath, args, { cwd: root, env })
  const text = readFileSync(path.join(out, `zhihui-${stage}.template.json`), 'utf8')
  for (const folder of [code, out]) rmSync(folder, { recursive: true })
  const { Resources } = JSON.parse(text) as { Resources: Record<string, Resource> }
  const of = (type: string) =>
    Object.fromEntries(Object.entries(Resources).filter(([, { Type }]) => Type === type))
  return {
    text,
    of,
    one: (type, name) => {
      const found = Object.entries(of(type)).filter(([id]) =>
        new RegExp(`^${name}[0-9A-F]{8}$`).test(id),
      )
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${type} ${name}`)
      return found[0][1]
    },
  }
}
