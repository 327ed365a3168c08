// Bundles every function, or those named, and says what went in: node bundle.mjs <folder> [name …]
import { bundleFunctions } from '../../../config/bundle-functions.mjs'

const [folder, ...names] = process.argv.slice(2)
const bundles = await bundleFunctions(folder, names.length > 0 ? names : undefined)
process.stdout.write(JSON.stringify(bundles))
