// Bundles the page that a test prints into a folder that has fonts: node bundle-page.mjs <folder>
import path from 'node:path'
import { bundle } from '../../../config/bundle-functions.mjs'

await bundle(
  'test/architecture/functions/print-page.ts',
  path.join(process.argv[2], 'print-page.js'),
)
