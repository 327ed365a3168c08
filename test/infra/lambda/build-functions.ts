import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'

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
  AWS_REGION: 'cn-northwest-1',
  AWS_ACCESS_KEY_ID: 'SAMPLE',
  AWS_SECRET_ACCESS_KEY: 'sample',
  TABLE_NAME: 'sample-table',
  EVIDENCE_BUCKET: 'sample-bucket',
  EVIDENCE_ORIGIN: 'https://photos.sample.example',
  SESSION_KEY: randomBytes(32).toString('base64'),
  VAULT_KEY: randomBytes(32).toString('base64'),
  WECHAT_APPID: 'wx-sample',
  WECHAT_SECRET: 'sample-secret-of-no-worth',
  WECHAT_TEMPLATE_CORRECTION: 'sample',
  WECHAT_TEMPLATE_RESULT: 'sample',
  WECHAT_TEMPLATE_PAYMENT: 'sample',
}
