import { html } from 'hono/html'

/** A page's HTML, escaped where it must be. */
export type Html = ReturnType<typeof html>

interface Framed {
  readonly title: string
  /** Seconds after which the page shows itself again. */
  readonly refresh?: number
  /** Where the arrow at the top leads; the first page has none. */
  readonly back?: string
  readonly body: Html
}

/** A phone with one page on it. */
export const frame = ({ title, refresh, back, body }: Framed): Html =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        ${refresh === undefined ? '' : html`<meta http-equiv="refresh" content="${refresh}" />`}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/wechat/phone.css" />
        <title>${title} · 本机微信替身</title>
      </head>
      <body>
        <p class="notice">本机替身·样例数据，并不是真的微信</p>
        <div class="phone">
          <header>
            ${back === undefined ? '' : html`<a class="back" href="${back}">‹ 返回</a>`}
            <h1>${title}</h1>
          </header>
          <main>${body}</main>
        </div>
      </body>
    </html>`
