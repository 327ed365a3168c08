import { html } from 'hono/html'
import type { SamplePerson } from '../../sample/people'
import type { Confirmed } from '../mini-program'
import { frame, type Html } from './frame'

const told: Readonly<Record<Confirmed, { title: string; lead: string; hint: string }>> = {
  confirmed: {
    title: '已确认登录',
    lead: '已确认登录，请回到原来的页面。',
    hint: '原来的页面会在几秒内自动进入。',
  },
  expired: {
    title: '登录码已失效',
    lead: '这个登录码已经用过，或超过了5分钟。',
    hint: '请回到原来的页面，重新获取登录码后再确认。',
  },
  failed: {
    title: '没有确认成功',
    lead: '这次没有确认成功。',
    hint: '请回到原来的页面，重新获取登录码后再试一次。',
  },
}

export const confirmedPage = (by: { person: SamplePerson; outcome: Confirmed }): Html => {
  const { title, lead, hint } = told[by.outcome]
  return frame({
    title,
    body: html`<p class="outcome ${by.outcome}" role="status">${lead}</p>
      <p class="hint">${hint}</p>
      <p class="hint"><a href="/wechat/people/${by.person.openid}">看${by.person.name}的手机</a></p>
      <p class="hint"><a href="/">打开网页端“知惠”</a></p>`,
  })
}
