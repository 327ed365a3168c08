import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const AppJson = z.object({
  pages: z.array(z.string()),
  subPackages: z._default(z.array(z.object({ root: z.string(), pages: z.array(z.string()) })), []),
  tabBar: z.optional(
    z.object({
      custom: z.optional(z.boolean()),
      list: z.array(z.object({ pagePath: z.string() })),
    }),
  ),
})

const ComponentJson = z.object({
  usingComponents: z._default(z.record(z.string(), z.string()), {}),
})

export type App = z.infer<typeof AppJson>

/** The package's app.json; throws when it is missing or not one. */
export const readApp = (root: string): App => AppJson.parse(readJson(path.join(root, 'app.json')))

/** The components that a page's or component's json names: name to path. */
export const readComponents = (file: string): Record<string, string> =>
  ComponentJson.parse(readJson(file)).usingComponents

/** Every page's path without ending, relative to the package. */
export const pagesOf = (app: App): string[] => [
  ...app.pages,
  ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
