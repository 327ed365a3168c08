import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const file = pathToFileURL(join(__dirname, '../../local/start/refuse-old-node.mjs')).href

/** In a process of its own: the starter is plain Node, and Jest runs CommonJS. */
const judge = (version: string) => {
  const script = `import { refuseOldNode } from ${JSON.stringify(file)}
    try { refuseOldNode(${JSON.stringify(version)}); console.log('good') }
    catch (cause) { console.log(cause.message) }`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script]).stdout.toString()
}

describe('the starter', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes Node %s', (version) => {
    expect(judge(version)).toBe('good\n')
  })

  test.each(['18.20.8', '20.18.3'])('says what to do with Node %s', (version) => {
    expect(judge(version)).toContain(
      `Node.js 20.19 or newer is needed, this is ${version}: install`,
    )
  })
})
