import { buildWhenChanged } from './build-when-changed.mjs'

/** What the web app is built from. */
const web = {
  name: 'h5',
  told: 'building the web app',
  sources: ['src', 'policy', 'contract', 'words', 'config', 'types'],
  files: ['babel.config.js', 'package-lock.json'],
  output: 'dist/h5/index.html',
  command: ['node_modules/@tarojs/cli/bin/taro', 'build', '--type', 'h5', '--no-check'],
  // The page's own host answers its messages, whatever this shell is set to.
  env: { NODE_ENV: 'production', TARO_APP_API: '', TARO_APP_CLOUD: '' },
}

/** The web app, into `dist/h5`, unless what lies there was made from these very sources. */
export const buildWeb = () => buildWhenChanged(web)
