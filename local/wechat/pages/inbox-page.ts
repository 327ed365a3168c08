import { html } from 'hono/html'
import type { SamplePerson } from '../../sample/people'
import { knownTemplates } from '../account'
import type { ServiceMessage } from '../mailbox'
import { face } from './face'
import { frame, type Html } from './frame'

const REFRESH_SECONDS = 5

interface Inbox {
  readonly person: SamplePerson
  readonly messages: readonly ServiceMessage[]
  readonly receives: boolean
  readonly sample: boolean
}

/** One phone: the service messages it received, newest first, and whether it takes more. */
export const inboxPage = ({ person, messages, receives, sample }: Inbox): Html =>
  frame({
    title: '服务通知',
    back: '/wechat',
    refresh: REFRESH_SECONDS,
    body: html`<div class="owner">${face(person, sample)}</div>
      ${consent(person, receives)}
      ${
        messages.length === 0
          ? html`<p class="empty">还没有服务通知。申报被退回补正或有结果时，会在这里收到。</p>`
          : html`<ol class="messages">
              ${messages.map(card)}
            </ol>`
      }`,
  })

const consent = ({ openid }: SamplePerson, receives: boolean): Html =>
  html`<form class="consent" method="post" action="/wechat/people/${openid}">
    <span>${receives ? '正在接收订阅消息' : '已拒收订阅消息'}</span>
    <button name="receives" value="${receives ? 'no' : 'yes'}">
      ${receives ? '改为拒收' : '改为接收'}
    </button>
  </form>`

const card = ({ template, page, values, at }: ServiceMessage): Html => {
  const known = knownTemplates.find(({ id }) => id === template)
  const lines = Object.entries(known?.labels ?? {})
  return html`<li class="card">
    <p class="from"><b>知惠</b><time datetime="${at}">${shanghaiTime(at)}</time></p>
    <h2>${known?.title ?? '服务通知'}</h2>
    <dl>
      ${lines.map(
        ([key, label]) =>
          html`<dt>${label}</dt>
            <dd>${values[key]}</dd>`,
      )}
    </dl>
    ${page === '' ? '' : html`<a class="open" href="/${page}">查看详情</a>`}
  </li>`
}

const shanghaiTime = (iso: string): string =>
  new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso))
