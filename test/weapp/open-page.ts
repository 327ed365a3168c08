import path from 'node:path'
import * as simulate from 'miniprogram-simulate'
import { built } from './built'
import { installHost } from './wechat-host'

interface Node {
  dom?: HTMLElement
  dispatchEvent(name: string): void
}

/** A page of the built mini-program, drawn in jsdom. */
export interface OpenPage {
  words: () => string
  /** Taps the first thing that answers taps and bears these words. */
  tap: (words: string) => void
  /** The tree that the templates made, attributes and all, as JSON. */
  tree: () => string
}

const host = installHost()
const opened = new Map<string, OpenPage>()
let started = false

/** Starts the app once, as WeChat does, with the built scripts themselves. */
function start() {
  if (started) return
  started = true
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the built app is a plain script
  require(path.join(built, 'app.js'))
}

/** A page, such as 'pages/home/index'; opened once, since its script runs once. */
export function openPage(page: string): OpenPage {
  const open = opened.get(page) ?? draw(page)
  opened.set(page, open)
  return open
}

function draw(page: string): OpenPage {
  start()
  host.opening = page
  const id = simulate.load(path.join(built, page), {
    rootPath: built,
    compiler: 'official',
    compilerOptions: { maxBuffer: 64 * 1024 * 1024 },
  })
  const drawn = simulate.render(id)
  const place = document.body.appendChild(document.createElement('div'))
  drawn.attach(place)
  const taps = (): Node[] => drawn.querySelectorAll('.tap')
  return {
    words: () => place.textContent ?? '',
    tree: () => JSON.stringify(drawn.toJSON()),
    tap: (words) => touch(taps().find((node) => node.dom?.textContent?.includes(words))),
  }
}

function touch(node: Node | undefined) {
  if (!node) throw new Error('nothing to tap bears these words')
  node.dispatchEvent('touchstart')
  node.dispatchEvent('touchend')
}
