import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { chromium } from 'playwright-core'

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })

/**
 * The packaged Chromium on a profile in `folder`, with a port that Lighthouse steers it by: its page
 * opens in the same profile, and finds there what the visitor's page left.
 */
export const openBrowser = async (folder) => {
  const ready = execFileSync(process.execPath, ['test/e2e/ready-chromium.mjs'], {
    encoding: 'utf8',
  })
  const { executablePath, args, env } = JSON.parse(ready)
  const port = await freePort()
  const visitor = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    args: [...args, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env },
  })
  return { visitor, port }
}
