// Asks the registry for known weaknesses of what is installed: npm run audit
// Ends with 1 where it names any that is high or critical; a mirror that keeps no advisories is said so.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const ask = (folder, kinds) => {
  const args = ['audit', '--json', ...kinds]
  const { stdout } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', shell: false })
  try {
    return JSON.parse(stdout)
  } catch {
    return { error: { summary: 'no answer' } }
  }
}

const tell = (what, folder, kinds = ['--omit=dev']) => {
  const { metadata, vulnerabilities, error, message } = ask(folder, kinds)
  if (!metadata) {
    console.log(
      `${what}: not audited, the registry keeps no advisories (${message ?? error?.summary})`,
    )
    return 0
  }
  const { high, critical, total } = metadata.vulnerabilities
  console.log(`${what}: ${total} known weaknesses, ${high} high, ${critical} critical`)
  for (const { name, severity, range } of Object.values(vulnerabilities))
    console.log(`  ${severity}  ${name} ${range}`)
  return high + critical
}

const found = tell('the product', root) + tell('what deploys it', `${root}infra`, [])
if (found > 0) process.exitCode = 1
