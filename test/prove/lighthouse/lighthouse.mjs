import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import lighthouse from 'lighthouse'
import { startServer } from '../../local/start-server'
import { prove, say, sizeOf } from '../proven'
import { openBrowser } from './browser.mjs'
import { screens } from './walk-to.mjs'

/** What is asked of the median of the runs. */
const goals = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }
const categories = Object.keys(goals)
const paints = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']
const runs = sizeOf('RUNS', 5)

const medianOf = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]

/** Lighthouse's own settings for a mid-range phone on a slow network; what the page keeps is left there. */
const judge = async (url, port) => {
  const flags = { port, output: 'json', onlyCategories: categories, disableStorageReset: true }
  const found = await lighthouse(url, { ...flags, logLevel: 'error' })
  if (!found) throw new Error(`${url} could not be judged`)
  const { lhr } = found
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
  const lost = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => lhr.categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1)
  return {
    scores: categories.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100)),
    paints: paints.map((id) => lhr.audits[id].numericValue ?? 0),
    lost: lost.map(({ id }) => id),
  }
}

// What the visitor told is to stay, what the browser fetched is not: a first visit is judged.
const forgetFetched = async (visitor) => {
  const page = await visitor.newPage()
  await (await visitor.newCDPSession(page)).send('Network.clearBrowserCache')
  await page.close()
}

const judgeScreen = async ({ name, path, walk }, origin, folder) => {
  const { visitor, port } = await openBrowser(join(folder, name))
  const page = await visitor.newPage()
  await walk(page, origin)
  await page.close()
  const judged = []
  for (let run = 0; run < runs; run += 1) {
    await forgetFetched(visitor)
    judged.push(await judge(`${origin}${path}`, port))
    say(`${name}: ${judged.at(-1).scores.join(' ')}`)
  }
  await visitor.close()
  return {
    name,
    scores: categories.map((_, at) => medianOf(judged.map(({ scores }) => scores[at]))),
    least: Math.min(...judged.map(({ scores }) => scores[0])),
    paints: paints.map((_, at) => medianOf(judged.map((one) => one.paints[at]))),
    lost: [...new Set(judged.flatMap(({ lost }) => lost))],
  }
}

const judgeAll = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhihui-lighthouse-'))
  const settings = { DATA_DIR: join(folder, 'data'), HOME: process.env.HOME ?? tmpdir() }
  const server = await startServer('local/start.mjs', settings)
  const judged = []
  for (const screen of screens) judged.push(await judgeScreen(screen, server.origin, folder))
  await server.end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
  return judged
}

const tableOf = (judged) => ({
  title: `Scores on a phone, the median of ${runs}`,
  head: ['screen', ...categories, 'least', 'largest paint', 'blocked', 'shift', 'lost'],
  rows: judged.map(({ name, scores, least, paints: [paint, blocked, shift], lost }) => [
    ...[name, ...scores, least],
    ...[`${(paint / 1000).toFixed(1)} s`, `${Math.round(blocked)} ms`, shift.toFixed(3)],
    lost.join(' ') || 'nothing',
  ]),
})

await prove(async () => {
  const judged = await judgeAll()
  return {
    tables: [tableOf(judged)],
    failures: judged.flatMap(({ name, scores }) =>
      categories.flatMap((category, at) =>
        scores[at] < goals[category]
          ? [`${name}: ${category} ${scores[at]}, not ${goals[category]}`]
          : [],
      ),
    ),
  }
})
