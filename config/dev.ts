import type { IProjectConfig } from '@tarojs/taro/types/compile'

/** What only `taro build --watch` needs. The server's port is the local gateway's. */
const dev: Partial<IProjectConfig<'webpack5'>> = {
  h5: {
    devServer: {
      port: 10086,
      host: '127.0.0.1',
      open: false,
      proxy: { '/api': { target: 'http://127.0.0.1:8787', changeOrigin: true } },
    },
  },
}

export default dev
