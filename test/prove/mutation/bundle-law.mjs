// Bundles the law, changed, and its quick tests into one program: it is run for every mutant. The
// properties of whatever is told are left out: too slow for each.
import { readdirSync } from 'node:fs'
import { build } from 'esbuild'

const slow = ['changes.test.ts', 'properties.test.ts']
const tests = readdirSync('test/policy', { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !slow.includes(file))
  .sort()
// What the catalogue says of every item is told in no time: most changes of an article end there.
tests.unshift(...tests.splice(tests.indexOf('catalogue.test.ts'), 1))

await build({
  stdin: {
    contents: [
      "import './test/prove/mutation/plain-tests.cjs'",
      ...tests.map((file) => `import './test/policy/${file}'`),
    ].join('\n'),
    resolveDir: '.',
  },
  outfile: 'test/prove/mutation/law.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  packages: 'external',
  logLevel: 'error',
})
