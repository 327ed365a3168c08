import { readFileSync } from 'node:fs'
import path from 'node:path'

const templateOf = ({ name, outdir }) =>
  JSON.parse(readFileSync(path.join(outdir, `zhihui-${name}.template.json`), 'utf8'))

/** How many of what a deployment consists of, a line each. */
export const summarise = (wanted) => {
  const counts = new Map()
  for (const { Type } of Object.values(templateOf(wanted).Resources))
    counts.set(Type, (counts.get(Type) ?? 0) + 1)
  return [...counts]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([type, count]) => `${String(count).padStart(4)}  ${type}`)
    .join('\n')
}
