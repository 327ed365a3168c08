// Bundles every function into the folder named and says what went in: node bundle.mjs <folder>
import { bundleFunctions } from '../../../config/bundle-functions.mjs'

process.stdout.write(JSON.stringify(await bundleFunctions(process.argv[2])))
