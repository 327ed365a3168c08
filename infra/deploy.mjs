// Deploys a stage with the AWS account that this shell is signed in to:
// npm run deploy -- --stage NAME [--dry-run]
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { Trouble } from '../local/start/trouble.mjs'
import { summarise } from './summarise.mjs'
import { readWanted, root } from './wanted.mjs'
import { writeDeployment } from './write-deployment.mjs'

/** The SDK's own way of finding credentials: environment, profile, container, machine. */
const seekCredentials = async ({ file, name }) => {
  const { region } = JSON.parse(readFileSync(file, 'utf8'))
  try {
    await new S3Client({ region }).config.credentials()
  } catch {
    throw new Trouble(
      `no AWS credentials were found: sign in first (AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY), then run npm run deploy -- --stage ${name} again. Nothing was changed.`,
    )
  }
}

const cdk = path.join(root, 'infra/node_modules/aws-cdk/bin/cdk')
/** What CloudFormation is asked; rights that grow are shown and asked for. */
const commandOf = ({ name, outdir }) => [
  ...[cdk, 'deploy', `zhihui-${name}`, '--app', outdir],
  ...['--require-approval', 'broadening', '--no-notices'],
]

const run = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    child.on('close', (code) => resolve(code ?? 1))
  })

try {
  const wanted = readWanted(process.argv.slice(2))
  if (!wanted.dry) await seekCredentials(wanted)
  await writeDeployment(wanted)
  const [, ...shown] = commandOf(wanted)
  if (wanted.dry)
    console.log(`${summarise(wanted)}\nnothing was deployed; it would run: cdk ${shown.join(' ')}`)
  else process.exitCode = await run(commandOf(wanted))
} catch (cause) {
  console.error(cause instanceof Trouble ? cause.message : cause)
  process.exitCode = 1
}
