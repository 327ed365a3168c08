import { html } from 'hono/html'
import { frame, type Html } from './frame'

export const missingPage = (): Html =>
  frame({
    title: '没有这一页',
    back: '/wechat',
    body: html`<p class="empty">这里没有要找的页面或人物。</p>`,
  })
