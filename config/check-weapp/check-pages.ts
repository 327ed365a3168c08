import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from './fault'
import { listFiles } from './list-files'
import { pagesOf, readApp, readComponents } from './read-app'

/** Every page and component that a json names is there, whole; every tab is a page of the main package. */
export function checkPages(root: string): Fault[] {
  const app = readApp(root)
  const tabs = app.tabBar?.list.map((tab) => tab.pagePath) ?? []
  return [
    ...pagesOf(app).flatMap((page) => missingParts(root, page, ['.js', '.json', '.wxml'])),
    ...tabs.filter((tab) => !app.pages.includes(tab)).map(notAMainPage),
    ...(app.tabBar?.custom ? missingParts(root, 'custom-tab-bar/index', ['.js', '.json']) : []),
    ...listFiles(root, '.json').flatMap((file) => missingComponents(root, file)),
  ]
}

const notAMainPage = (tab: string): Fault => ({
  file: 'app.json',
  what: `the tab ${tab} is no page of the main package`,
})

function missingParts(root: string, unit: string, endings: string[]): Fault[] {
  const gone = endings.filter((ending) => !existsSync(path.join(root, unit + ending)))
  return gone.map((ending) => ({ file: unit + ending, what: 'is named and not there' }))
}

function missingComponents(root: string, file: string): Fault[] {
  const from = path.posix.dirname(file)
  const named = Object.values(readComponents(path.join(root, file)))
  const paths = named.map((to) => (to.startsWith('/') ? to.slice(1) : path.posix.join(from, to)))
  return paths.flatMap((component) => missingParts(root, component, ['.js', '.json', '.wxml']))
}
