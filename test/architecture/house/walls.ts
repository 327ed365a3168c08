import type { Room } from './rooms'

/** `own` is the same folder of a room that has several: a screen, a function. */
type Seen = Room | 'own'

interface Wall {
  readonly rooms: readonly Seen[]
  /** Packages by name; a star ends a beginning. */
  readonly packages: readonly string[]
}

const law = ['policy', 'contract', 'words'] as const
const deeds: Wall = {
  rooms: ['deeds', 'sessions', 'frame', 'rows', 'ports', ...law],
  packages: ['node:*'],
}
const screen: Wall = {
  rooms: ['own', 'services', 'frames', 'parts', 'ui', ...law],
  packages: ['react', '@tarojs/taro'],
}

/** Who may lean on whom. What is not written here is forbidden. */
export const walls: Readonly<Record<Room, Wall>> = {
  policy: { rooms: ['policy'], packages: [] },
  contract: { rooms: ['contract', 'policy'], packages: ['zod/mini'] },
  words: { rooms: [...law], packages: [] },

  ports: { rooms: ['ports'], packages: [] },
  frame: { rooms: ['frame', 'rows', 'ports', 'policy', 'contract'], packages: [] },
  // Here a stored row becomes something typed.
  rows: { rooms: ['rows', 'ports', 'policy', 'contract'], packages: ['zod'] },
  sessions: deeds,
  deeds,
  // Here the environment becomes something typed.
  settings: { rooms: [], packages: ['zod'] },
  // Here a request becomes something typed, and a reply is looked at before it leaves.
  serve: {
    rooms: ['serve', 'sessions', 'frame', 'ports', 'contract', 'words'],
    packages: ['hono', 'hono/*', 'zod/mini'],
  },

  adapters: {
    rooms: ['adapters', 'ports'],
    packages: [
      ...['node:*', 'async-mutex', 'jose', 'sharp', '@aws-lambda-powertools/*'],
      ...['pdfmake', 'pdfmake/interfaces', 'fontkit'],
      ...['exceljs', 'jszip'],
      ...['onnxruntime-node', 'onnxruntime-web', 'zxing-wasm/reader'],
    ],
  },
  aws: {
    rooms: ['aws', 'adapters', 'wechat', 'ports', 'settings'],
    packages: ['node:*', '@aws-sdk/*'],
  },
  embedded: {
    rooms: ['embedded', 'adapters', 'wechat', 'ports'],
    packages: ['node:*', 'busboy', 'hono', 'libsql'],
  },
  wechat: { rooms: ['wechat', 'adapters', 'ports'], packages: ['node:*'] },
  // What function folders have in common: the world that they open, and how a platform calls them.
  doors: {
    rooms: ['doors', 'serve', 'frame', 'deeds', 'ports', 'aws', 'adapters', 'settings'],
    packages: ['hono/aws-lambda', 'wx-server-sdk'],
  },
  functions: {
    rooms: ['own', 'doors', 'serve', 'deeds', 'sessions', 'ports', 'aws', 'adapters', 'settings'],
    // The web's own files are served from beside its code.
    packages: ['hono', 'hono/*', 'node:*'],
  },

  pages: screen,
  // Charts are drawn on the desk's web pages alone.
  'desk-pages': {
    rooms: [...screen.rooms, 'desk'],
    packages: [...screen.packages, 'uplot', 'uplot/*'],
  },
  desk: { ...screen, rooms: ['desk', 'services', 'frames', 'parts', 'ui', ...law] },
  // Seen on several screens, and in the know: who is signed in, what an answer means, what a claim is.
  frames: {
    rooms: ['frames', 'services', 'parts', 'ui', ...law],
    packages: ['react', '@tarojs/taro'],
  },
  // They know no business: the law's types and words, no message, nothing that asks the server.
  parts: { rooms: ['parts', 'ui', 'policy', 'words'], packages: ['react', '@tarojs/taro'] },
  ui: { rooms: ['ui'], packages: ['react', 'react-dom', 'react-dom/*', '@tarojs/*'] },
  services: { rooms: ['services', ...law], packages: ['react', '@tarojs/*', 'zod/mini'] },
  app: {
    rooms: ['app', 'services', 'frames', 'parts', 'ui', ...law],
    packages: ['react', 'react-dom', '@tarojs/*'],
  },
}
