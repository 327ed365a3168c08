import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import dev from './dev'
import prod from './prod'

type Merge = (...parts: object[]) => object
type PathTest = (filename: string) => boolean

const root = path.resolve(__dirname, '..')
const ownSources = ['policy', 'contract', 'words'].map(
  (folder) => path.join(root, folder) + path.sep,
)

/** Taro lowers only src and its own packages: what else ships modern syntax is named here. */
const alsoCompiled: PathTest[] = [
  (filename) => ownSources.some((folder) => filename.startsWith(folder)),
  (filename) => /node_modules[\\/]zod[\\/]/.test(filename),
]

/** 1 rem = 20 px: the root stands at 125 % in app.scss, and no script ever moves it. */
const pxtransform = { enable: true, config: { baseFontSize: 20 } }

const noStyles = path.resolve(__dirname, 'no-styles.css')
const nothing = path.resolve(__dirname, 'nothing.js')
const alias = {
  // Taro's web requests carry them for browsers older than babel.config.js's: those here have both.
  'whatwg-fetch': nothing,
  'abortcontroller-polyfill/dist/abortcontroller-polyfill-only': nothing,
  '@tarojs/components/global.css': noStyles,
  '@tarojs/components/dist/taro-components/taro-components.css': noStyles,
}

/** The product; or, beside which its package is weighed, an app of the same tools with nothing in it. */
const [sourceRoot, outputRoot] = process.env.EMPTY_APP
  ? ['config/check-weapp/empty-app', 'dist/empty-weapp']
  : ['src', `dist/${process.env.TARO_ENV}`]

const mini: IProjectConfig<'webpack5'>['mini'] = {
  webpackChain(chain) {
    chain.plugin('keep-apart').use(path.resolve(__dirname, 'plugins/keep-apart.js'))
    // One package takes of the primitives what its own pages draw: asking for one asks for no other.
    const primitives = { test: /src[\\/]ui[\\/].*\.tsx?$/, sideEffects: false }
    chain.merge({ module: { rule: { primitives } } })
  },
  compile: { include: alsoCompiled },
  optimizeMainPackage: { enable: true },
  postcss: { pxtransform: { enable: true, config: {} } },
}

const hashed = (folder: string, kind: string): string => `${folder}/[name].[contenthash:8].${kind}`

const h5: IProjectConfig<'webpack5'>['h5'] = {
  publicPath: '/',
  staticDirectory: 'static',
  compile: { include: alsoCompiled },
  router: { mode: 'browser' },
  output: { filename: hashed('js', 'js'), chunkFilename: hashed('js', 'js') },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: hashed('css', 'css'),
    chunkFilename: hashed('css', 'css'),
  },
  postcss: { pxtransform, autoprefixer: { enable: true, config: {} } },
}

// A plain function: Taro's own defineConfig loads a native binding that not every machine has.
export default async (merge: Merge): Promise<object> => {
  const base: IProjectConfig<'webpack5'> = {
    projectName: 'zhihui',
    date: '2026-1-1',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot,
    outputRoot,
    plugins: [path.resolve(__dirname, 'plugins/weapp-aria')],
    alias,
    copy: { patterns: [], options: {} },
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // A Chinese character is three bytes, and six as an escape.
    terser: { enable: true, config: { compress: { passes: 3 }, output: { ascii_only: false } } },
    cache: {
      enable: !process.env.CI,
      name: `${process.env.NODE_ENV}-${path.basename(outputRoot)}`,
    },
    logger: { quiet: true, stats: false },
    // What reaches the phone: '' is the page's own host, and '' is no cloud of WeChat's.
    env: {
      TARO_APP_API: JSON.stringify(process.env.TARO_APP_API ?? ''),
      TARO_APP_CLOUD: JSON.stringify(process.env.TARO_APP_CLOUD ?? ''),
    },
    mini,
    h5,
  }
  return merge({}, base, process.env.NODE_ENV === 'production' ? prod : dev)
}
