// Taro asks for a page's chunks only after the entry has run. Named in the HTML's head, they load beside
// the entry instead of after it. Who opens a link to another page than the first gets an HTML of its own:
// pages/claim/index.html is index.html with that page's chunks in its head.
const HtmlWebpackPlugin = require('html-webpack-plugin')

const name = 'PreloadPages'

/** As a page is asked for by the entry: './pages/home/index', or with the sub-package before it. */
const PAGE = /(?:^\.\/|\/src\/)((?:[a-z-]+\/)?pages\/[a-z-]+\/index)$/

module.exports = class PreloadPages {
  /** @param {string} first as in app.config.ts, such as 'pages/home/index'; index.html is its own */
  constructor(first) {
    this.first = first
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources
    compiler.hooks.compilation.tap(name, (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap(name, (data) => {
        const { html } = data
        for (const [page, files] of chunksOfPages(compilation)) {
          const preloading = html.replace('</title>', `</title>${files.map(preload).join('')}`)
          if (page === this.first) data.html = preloading
          else compilation.emitAsset(`${page}.html`, new RawSource(preloading))
        }
      })
    })
  }
}

function chunksOfPages(compilation) {
  const initial = new Set([...compilation.entrypoints.values()].flatMap((e) => e.getFiles()))
  const pages = new Map()
  for (const group of compilation.chunkGroups.filter((one) => !one.isInitial())) {
    const page = group.origins.map(({ request }) => PAGE.exec(request ?? '')?.[1]).find(Boolean)
    if (!page) continue
    const files = group.getFiles().filter((file) => /\.(js|css)$/.test(file) && !initial.has(file))
    pages.set(page, [...new Set([...(pages.get(page) ?? []), ...files])])
  }
  return pages
}

/** Taro's publicPath is the host's root. */
function preload(file) {
  return `<link rel="preload" as="${file.endsWith('.js') ? 'script' : 'style'}" href="/${file}">`
}
