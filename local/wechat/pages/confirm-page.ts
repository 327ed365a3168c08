import { html } from 'hono/html'
import type { SamplePerson } from '../../sample/people'
import { face } from './face'
import { frame, type Html } from './frame'

interface Asked {
  readonly person: SamplePerson
  readonly scene: string
  readonly sample: boolean
}

/** What the mini-program asks after its code was scanned. */
export const confirmPage = ({ person, scene, sample }: Asked): Html =>
  frame({
    title: '确认登录',
    back: `/wechat?${new URLSearchParams({ scene }).toString()}`,
    body: html`<div class="owner">${face(person, sample)}</div>
      <p class="lead">有一个网页正在请求以“${person.name}”的身份登录“知惠”。</p>
      <p class="hint">如果不是你本人在电脑或手机网页上操作，请不要确认。</p>
      <form method="post" action="/wechat/people/${person.openid}/confirm">
        <input type="hidden" name="scene" value="${scene}" />
        <button class="main">确认在网页登录</button>
      </form>`,
  })
