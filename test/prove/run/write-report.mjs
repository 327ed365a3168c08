import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { format, resolveConfig } from 'prettier'

const file = 'docs/reports/prove.md'
const MOST_LISTED = 200

const git = (...args) => {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}

/** The report itself is written by this very run: it soils no tree. */
const treeNow = () => {
  const changes = git('status', '--porcelain', '--', '.', ':!docs/reports')
  if (changes === undefined) return 'not known'
  const files = changes === '' ? 0 : changes.split('\n').length
  return files === 0 ? 'clean' : `not clean: ${files} changed or new files`
}

/** Which code a proof sees. */
export const codeNow = () => ({ commit: git('rev-parse', 'HEAD') ?? 'not known', tree: treeNow() })

const surroundings = () => [
  ['Node.js', process.version],
  ['processor', `${cpus().length} × ${cpus()[0]?.model ?? 'not known'}`],
  ['memory', `${(totalmem() / 2 ** 30).toFixed(1)} GiB`],
]

const escape = (cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells) => `| ${cells.map(escape).join(' | ')} |`
const table = ({ head, rows }) => [row(head), row(head.map(() => '---')), ...rows.map(row)]

export const outcomeOf = ({ failures, skipped }) => {
  if (failures.length > 0) return 'failed'
  return skipped === undefined ? 'passed' : 'skipped'
}

/** A stack names the machine's folders: only its first line is told. */
const firstLine = (text) => text.split('\n', 1)[0].replaceAll(process.cwd(), '.')

const list = (title, lines) =>
  lines.length > 0
    ? ['', `${title}:`, '', ...lines.slice(0, MOST_LISTED).map((line) => `- ${firstLine(line)}`)]
    : []

const chapter = (result) => [
  '',
  `## ${result.name}: ${outcomeOf(result)}`,
  '',
  `What is proved: ${result.told}. It took ${result.seconds.toFixed(1)} s and ended at ${result.ended}, on commit ${result.code.commit} (tree: ${result.code.tree}).`,
  ...(result.skipped === undefined ? [] : ['', `Skipped: ${result.skipped}.`]),
  ...result.tables.flatMap((each) => ['', `**${each.title}**`, '', ...table(each)]),
  ...list('What did not hold', result.failures),
]

const summary = (results) =>
  table({
    head: ['proof', 'outcome', 'seconds', 'commit'],
    rows: results.map((each) => [
      ...[each.name, outcomeOf(each), each.seconds.toFixed(1)],
      each.code.commit.slice(0, 10),
    ]),
  })

/** What ran, where, and what was seen; no name and no path of the machine. */
export const writeReport = async (results) => {
  const lines = [
    '# What `npm run prove` found',
    '',
    ...table({ head: ['where', ''], rows: surroundings() }),
    '',
    ...summary(results),
    ...results.flatMap(chapter),
    '',
  ]
  mkdirSync('docs/reports', { recursive: true })
  // Formatted as the house's files are, or the next format check would find it.
  const style = await resolveConfig(file)
  writeFileSync(file, await format(lines.join('\n'), { ...style, filepath: file }))
}
