// The law's quick tests as one file: what they all import is then loaded once for a mutant, not
// thirty times. fast-check's and those that compile are left out: they would run for every mutant.
const { readdirSync } = require('node:fs')
const { join } = require('node:path')

const law = join(__dirname, '../../policy')
const quick = ['pledge-interest', 'raises', 'references', 'used-up']

for (const folder of ['articles', 'claims'])
  for (const file of readdirSync(join(law, folder))) require(join(law, folder, file))
for (const name of quick) require(join(law, `${name}.test.ts`))
