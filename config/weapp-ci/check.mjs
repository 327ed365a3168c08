// Compiles the built mini-program with WeChat's own tools and has them judge it, without a key and
// without WeChat: node config/weapp-ci/check.mjs
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { needPackage, openProject, setting } from './open-ci.mjs'

needPackage()
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})
const { ci, project } = openProject(privateKey)
// What WeChat would tell of the app's limits is not asked for: the usual ones hold.
project.attr = async () => ci.DefaultProjectAttr

const compiled = path.join(mkdtempSync(path.join(tmpdir(), 'weapp-ci-')), 'package.zip')
await ci.getCompiledResult({ project, desc: '', setting, onProgressUpdate: () => {} }, compiled)
console.log(`compiled by WeChat's tools: ${(statSync(compiled).size / 1024).toFixed(1)} KB in all`)

const verdicts = await ci.checkCodeQuality(project)
for (const { name, success, detail } of verdicts)
  console.log(`${success ? '✓' : '✗'} ${name}${success ? '' : ` ${JSON.stringify(detail ?? '')}`}`)
// Their watchers never end by themselves.
process.exit(verdicts.length > 0 && verdicts.every(({ success }) => success) ? 0 : 1)
