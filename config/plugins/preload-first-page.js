// Taro asks for a page's chunks only after the entry has run. Named in the HTML's head, the first
// page's chunks load beside the entry instead of after it.
const HtmlWebpackPlugin = require('html-webpack-plugin')

const name = 'PreloadFirstPage'

module.exports = class PreloadFirstPage {
  /** @param {string} page as in app.config.ts, such as 'pages/home/index' */
  constructor(page) {
    this.page = page
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap(name, (html) => {
        const links = this.chunksOf(compilation).map((file) => preload(html.publicPath, file))
        html.headTags.unshift(...links)
      })
    })
  }

  chunksOf(compilation) {
    const initial = new Set([...compilation.entrypoints.values()].flatMap((e) => e.getFiles()))
    const groups = compilation.chunkGroups.filter(
      (group) =>
        !group.isInitial() && group.origins.some((o) => (o.request || '').includes(this.page)),
    )
    const files = new Set(groups.flatMap((group) => group.getFiles()))
    return [...files].filter((file) => /\.(js|css)$/.test(file) && !initial.has(file))
  }
}

function preload(publicPath, file) {
  return {
    tagName: 'link',
    voidTag: true,
    attributes: {
      rel: 'preload',
      as: file.endsWith('.js') ? 'script' : 'style',
      href: publicPath + file,
    },
    meta: {},
  }
}
