import { html } from 'hono/html'
import { samplePeople, type SamplePerson } from '../../sample/people'
import { face } from './face'
import { frame, type Html } from './frame'

/** Whose phone to look at, or with a scene as whom to confirm a sign-in on the web. */
export const peoplePage = ({ scene, sample }: { scene: string; sample: boolean }): Html =>
  frame({
    title: scene ? '确认登录' : '样例人物的手机',
    body: html`<p class="lead">
        ${scene ? '选择以谁的身份确认登录。' : '选择一个人，看他收到的微信服务通知。'}
      </p>
      <ul class="people">
        ${samplePeople.map(
          (person) => html`<li><a href="${pathOf(person, scene)}">${face(person, sample)}</a></li>`,
        )}
      </ul>
      <p class="hint"><a href="/">打开网页端“知惠”</a></p>`,
  })

const pathOf = ({ openid }: SamplePerson, scene: string): string =>
  scene
    ? `/wechat/people/${openid}/confirm?${new URLSearchParams({ scene }).toString()}`
    : `/wechat/people/${openid}`
