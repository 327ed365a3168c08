import { html } from 'hono/html'
import { sayPost, type SamplePerson } from '../../sample/people'
import type { Html } from './frame'

/** A person's name and post beside a round with the name's last character. */
export const face = (person: SamplePerson, sample: boolean): Html =>
  html`<span class="face" aria-hidden="true">${person.name.at(-1)}</span>
    <span class="who"
      ><b>${person.name}</b><small>${sample ? sayPost(person) : '没有岗位的样例人物'}</small></span
    >`
