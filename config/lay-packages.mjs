// The packages that a function takes with it beside its code, and of them only what it runs on.
import { cp, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const installed = fileURLToPath(new URL('../node_modules', import.meta.url))

/** Lambda's machine: the only one whose native code is taken along. */
const MACHINE = 'linux/x64'

const sharp = {
  sharp: ['package.json', 'dist', 'lib', 'node_modules'],
  '@img/colour': ['package.json', 'color.cjs', 'index.cjs'],
  '@img/sharp-linux-x64': ['package.json', 'index.cjs', 'lib'],
  '@img/sharp-libvips-linux-x64': ['package.json', 'lib'],
  'detect-libc': ['package.json', 'lib'],
}
const pdfium = {
  '@hyzyla/pdfium': ['package.json', 'dist/index.esm.js', 'dist/pdfium.wasm'],
}
const runtimes = {
  'onnxruntime-common': ['package.json', 'dist/cjs', 'dist/esm'],
  'onnxruntime-node': ['package.json', 'dist', `bin/napi-v6/${MACHINE}`],
  // Where the native one can't be loaded.
  'onnxruntime-web': [
    ...['package.json', 'dist/ort.node.min.js', 'dist/ort.node.min.mjs'],
    ...['dist/ort-wasm-simd-threaded.mjs', 'dist/ort-wasm-simd-threaded.wasm'],
  ],
}

/** By function; the others carry their code alone. */
export const packages = {
  applicant: { ...sharp, ...pdfium },
  reader: { ...sharp, ...runtimes },
}

/** Copies them into `<folder>/node_modules`; throws where one is not installed. */
export const layPackages = async (folder, name) => {
  for (const [pack, parts] of Object.entries(packages[name] ?? {}))
    for (const part of parts) await lay(path.join(pack, part), path.join(folder, 'node_modules'))
}

const lay = async (part, into) => {
  const from = path.join(installed, part)
  const there = await stat(from).catch(() => undefined)
  if (!there)
    throw new Error(`${part} is not installed: see docs/decisions/0020-function-packages.md`)
  await mkdir(path.dirname(path.join(into, part)), { recursive: true })
  await cp(from, path.join(into, part), { recursive: true, filter: isRun })
}

const isRun = (file) => !/\.(?:map|d\.ts|d\.cts|md)$/.test(file)

/** All bytes below a folder, as they are unpacked where they run. */
export const bytesBelow = async (folder) => {
  let bytes = 0
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile())
      bytes += (await stat(path.join(entry.parentPath ?? entry.path, entry.name))).size
  return bytes
}
