import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

export interface Earlier {
  readonly commit: string
  readonly server: string
  remove(): void
}

type Build = { readonly buildServer: (entry: string, to: string) => Promise<string> }

/** The commit that is named, or the last one whose proofs were reported. */
const earlierCommit = (): string => {
  const named = process.env['PROVE_ROLLBACK_TO']
  return named === undefined
    ? git('log', '-1', '--format=%H', '--', 'docs/reports/prove.md')
    : git('rev-parse', '--verify', `${named}^{commit}`)
}

/** The server of an earlier commit, built beside this one with the packages that are here. */
export const buildEarlier = async (home: string): Promise<Earlier> => {
  const commit = earlierCommit()
  const tree = resolve(home, 'earlier')
  git('worktree', 'add', '--detach', tree, commit)
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'))
  const page = join(tree, 'dist/h5')
  mkdirSync(page, { recursive: true })
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>知惠</title>')
  const builder = pathToFileURL(join(tree, 'local/start/build-server.mjs')).href
  const { buildServer } = (await import(builder)) as Build
  const server = await buildServer(
    join(tree, 'local/server.ts'),
    join(tree, 'dist/local/server.mjs'),
  )
  return { commit, server, remove: () => void git('worktree', 'remove', '--force', tree) }
}
