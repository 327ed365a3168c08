import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { startServer } from '../../local/start-server'
import { prove, say } from '../proven'
import { openBrowser } from './browser.mjs'
import { screens } from './walk-to.mjs'

const LEAST_ACCESSIBILITY = 95
const categories = ['performance', 'accessibility', 'best-practices']

/** Lighthouse's own settings for a mid-range phone on a slow network; what the page keeps is left there. */
const judge = async (url, port) => {
  const flags = { port, output: 'json', onlyCategories: categories, disableStorageReset: true }
  const found = await lighthouse(url, { ...flags, logLevel: 'error' })
  if (!found) throw new Error(`${url} could not be judged`)
  const { lhr } = found
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
  const lost = Object.values(lhr.categories.accessibility.auditRefs)
    .map(({ id }) => lhr.audits[id])
    .filter(({ score }) => score !== null && score < 1)
  return {
    scores: categories.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100)),
    paints: ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'].map(
      (id) => lhr.audits[id].displayValue ?? '',
    ),
    lost: lost.map(({ id }) => id),
  }
}

const judgeScreens = async (origin, folder) => {
  const judged = []
  for (const { name, path, walk } of screens) {
    const { visitor, port } = await openBrowser(join(folder, name))
    const page = await visitor.newPage()
    await walk(page, origin)
    // What the visitor told is to stay, what the browser fetched is not: a first visit is judged.
    await (await visitor.newCDPSession(page)).send('Network.clearBrowserCache')
    await page.close()
    judged.push({ name, ...(await judge(`${origin}${path}`, port)) })
    say(`${name}: ${judged.at(-1).scores.join(' ')}`)
    await visitor.close()
  }
  return judged
}

const proveLighthouse = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhihui-lighthouse-'))
  const settings = { DATA_DIR: join(folder, 'data'), HOME: process.env.HOME ?? tmpdir() }
  const server = await startServer('local/start.mjs', settings)
  const judged = await judgeScreens(server.origin, folder)
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
  return {
    tables: [
      {
        title: 'Scores on a phone',
        head: ['screen', ...categories, 'largest paint', 'blocked', 'shift', 'lost accessibility'],
        rows: judged.map(({ name, scores, paints, lost }) => [
          ...[name, ...scores, ...paints],
          lost.join(' ') || 'nothing',
        ]),
      },
    ],
    failures: judged
      .filter(({ scores }) => scores[1] < LEAST_ACCESSIBILITY)
      .map(({ name, scores }) => `${name}: accessibility ${scores[1]}, not ${LEAST_ACCESSIBILITY}`),
  }
}

await prove(proveLighthouse)
