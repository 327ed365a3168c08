import path from 'node:path'
import type { IProjectConfig } from '@tarojs/taro/types/compile'

const preload = path.resolve(__dirname, 'plugins/preload-pages.js')

/** What only a production build needs. */
const prod: Partial<IProjectConfig<'webpack5'>> = {
  h5: {
    webpackChain(chain) {
      // Taro splits the initial chunk only: without this every page carries its own copy of shared code.
      // And it splits off every shared line: a page asked for twenty files, most under a kilobyte.
      chain.optimization.merge({ splitChunks: { chunks: 'all', minSize: 16 * 1024 } })
      chain.performance.maxEntrypointSize(340 * 1024)
      chain.plugin('preload-pages').use(preload, ['pages/home/index'])
    },
  },
}

export default prod
