import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'

const preload = path.resolve(__dirname, 'plugins/preload-pages.js')

/**
 * Taro splits the initial chunk only: without `all` every page carries its own copy of shared code. And it
 * splits off every shared line: a page asked for twenty files, most under a kilobyte. What nearly every
 * page needs is one file.
 */
const splitChunks = {
  chunks: 'all',
  minSize: 16 * 1024,
  cacheGroups: {
    shared: {
      name: 'shared',
      test: /[\\/](?:src[\\/](?:ui|frames|services)|contract|zod)[\\/]/,
      chunks: 'async',
      minChunks: 8,
      priority: 20,
      enforce: true,
    },
  },
}

/** What only a production build needs. */
const prod: Partial<IProjectConfig<'webpack5'>> = {
  h5: {
    webpackChain(chain) {
      chain.optimization.merge({ splitChunks })
      chain.performance.maxEntrypointSize(340 * 1024)
      chain.plugin('preload-pages').use(preload, ['pages/home/index'])
    },
  },
}

export default prod
