// Bundles a program of the tests into a function's folder: node bundle-beside.mjs <program> <folder>
import path from 'node:path'
import { bundle } from '../../../config/bundle-functions.mjs'

const [program, folder] = process.argv.slice(2)
await bundle(`test/architecture/functions/${program}.ts`, path.join(folder, `${program}.js`))
