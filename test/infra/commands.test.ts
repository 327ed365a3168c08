import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from './write-template'

/** A shell that is signed in to nothing. */
const type = (script: string, ...args: readonly string[]) => {
  const env = {
    PATH: process.env['PATH'],
    HOME: mkdtempSync(path.join(tmpdir(), 'zhihui-home-')),
    AWS_EC2_METADATA_DISABLED: 'true',
  }
  const told = [`infra/${script}.mjs`, ...args]
  return spawnSync(process.execPath, told, { cwd: root, env, encoding: 'utf8', timeout: 60_000 })
}

test('deploying without credentials refuses, and says how to sign in', () => {
  const { status, stderr, stdout } = type('deploy', '--stage', 'sample')
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^no AWS credentials were found: sign in first .* Nothing was changed\.$/m)
})

test.each(['synth', 'deploy'])('%s asks for a stage where none is named', (script) => {
  const { status, stderr } = type(script)
  expect(status).toBe(1)
  expect(stderr).toContain('name a stage: -- --stage NAME')
})

test.each(['nowhere', '../sample', 'Sample'])('%s is no stage', (stage) => {
  const { status, stderr } = type('synth', '--stage', stage)
  expect(status).toBe(1)
  expect(stderr).toMatch(/there is no infra\/stages\/nowhere\.json|name a stage/)
})
