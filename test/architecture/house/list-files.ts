import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(__dirname, '../../..')

/** Path from the root, with `/` on every machine. */
export type HousePath = string

/** What .gitignore keeps out, by name, and the repository itself. */
const ignored = (): RegExp[] =>
  ['.git/', ...readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n')]
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) =>
      line
        .replace(/^\/|\/$/g, '')
        .replace(/\./g, '\\.')
        .replace(/\*/g, '.*'),
    )
    .map((name) => new RegExp(`^${name}$`))

const walk = (folder: HousePath, out: readonly RegExp[]): HousePath[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !out.some((pattern) => pattern.test(name)))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name)
      return entry.isDirectory() ? walk(file, out) : [file]
    })

/** Every file of the house that git would keep. */
export const listFiles = (): readonly HousePath[] => walk('', ignored())

export const isScript = (file: HousePath): boolean => /\.([cm]?js|tsx?)$/.test(file)

export const readHouse = (file: HousePath): string => readFileSync(path.join(root, file), 'utf8')
