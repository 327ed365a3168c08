// Writes the functions as WeChat's developer tools upload them: node config/bundle-for-wechat.mjs [folder]
import { readFileSync } from 'node:fs'
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundle, files } from './bundle-functions.mjs'

const { dependencies, version } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)

/** WeChat's own SDK, which its cloud installs beside the code. */
const SDK = { 'wx-server-sdk': '4.0.2' }

/** Uploads, and what reads them, stay on HTTPS; the doors are all here. Beside each: what its cloud installs. */
const doors = {
  public: [],
  applicant: ['sharp', '@hyzyla/pdfium'],
  review: [],
  printer: [],
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

const writeDoor = async (folder, name) => {
  const own = path.join(folder, name)
  await rm(own, { recursive: true, force: true })
  await mkdir(own, { recursive: true })
  await bundle(`cloudfunctions/${name}/wechat.ts`, path.join(own, 'index.js'))
  for (const [file, from] of Object.entries(files[name] ?? {}))
    await copyFile(from, path.join(own, file))
  const native = Object.fromEntries(doors[name].map((one) => [one, dependencies[one]]))
  const main = { name, version, private: true, main: 'index.js' }
  await writeFile(
    path.join(own, 'package.json'),
    json({ ...main, dependencies: { ...SDK, ...native } }),
  )
  // No open interface of WeChat's is called from here: our own server speaks with it.
  await writeFile(path.join(own, 'config.json'), json({ permissions: { openapi: [] } }))
  return name
}

/** One folder for each door, under the name that the phone calls it by. */
export const bundleForWechat = (folder) =>
  Promise.all(Object.keys(doors).map((name) => writeDoor(folder, name)))
