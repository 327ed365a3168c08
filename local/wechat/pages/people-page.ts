import { html } from 'hono/html'
import { samplePeople, type SamplePerson } from '../../sample/people'
import { moods, type Mood } from '../mood'
import { face } from './face'
import { frame, type Html } from './frame'

interface Told {
  readonly scene: string
  readonly mood: Mood
  readonly sample: boolean
}

const moodWords: Readonly<Record<Mood, string>> = {
  well: '正常',
  busy: '系统繁忙',
  broken: '网关故障',
  mute: '办了事不回答',
  deaf: '不办也不回答',
}

/** Whose phone to look at, or with a scene as whom to confirm a sign-in on the web. */
export const peoplePage = ({ scene, mood, sample }: Told): Html =>
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
      ${scene ? '' : moodForm(mood)}
      <p class="hint"><a href="/">打开网页端“知惠”</a></p>`,
  })

/** How WeChat fares: who tries the service sees what it does then. */
const moodForm = (now: Mood): Html =>
  html`<form class="mood" method="post" action="/wechat/mood">
    <span>微信此刻：${moodWords[now]}</span>
    ${moods
      .filter((mood) => mood !== now)
      .map((mood) => html`<button name="mood" value="${mood}">${moodWords[mood]}</button>`)}
  </form>`

const pathOf = ({ openid }: SamplePerson, scene: string): string =>
  scene
    ? `/wechat/people/${openid}/confirm?${new URLSearchParams({ scene }).toString()}`
    : `/wechat/people/${openid}`
