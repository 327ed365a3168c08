import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildServer } from '../../../local/start/build-server.mjs'

const home = 'test-output/prove'

/** Bundles a program of the proofs, so that plain Node runs its TypeScript; answers where it lies. */
export const buildProof = async (entry) => {
  const name = path.basename(entry).replace(/\.[^.]+$/, '')
  return buildServer(path.join('test/prove', entry), path.join(home, `${name}.mjs`))
}

/** The server as `npm start` builds it, with a page in the place of the web app. */
export const buildLocalServer = async () => {
  const server = await buildServer('local/server.ts', path.join(home, 'dist/local/server.mjs'))
  const web = path.join(home, 'dist/h5')
  mkdirSync(web, { recursive: true })
  writeFileSync(path.join(web, 'index.html'), '<!doctype html><title>知惠</title>')
  return server
}
