// The tests of decisions as one file, without the two great races: eleven seconds for every mutant.
// What two hundred show at once, two show as well; the races proof runs the great ones.
const { join } = require('node:path')

const server = join(__dirname, '../../cloudfunctions')
const every = globalThis.test
const quick = (name, ...rest) => (/^\d{3} /.test(name) ? undefined : every(name, ...rest))

globalThis.test = Object.assign(quick, every)
for (const name of ['journey', 'races']) require(join(server, `${name}.embedded.test.ts`))
