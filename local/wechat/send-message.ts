import type { Context } from 'hono'
import { findSamplePerson } from '../sample/people'
import { knownTemplates, releasedPages } from './account'
import { judgeValues } from './judge-values'
import type { Mailbox } from './mailbox'
import type { Told } from './read-call'
import { sayError, sayText } from './say'

/** subscribeMessage.send, judged in WeChat's order: who, which template, which page, values, consent. */
export const sendMessage = async (c: Context, mailbox: Mailbox, told: Told): Promise<Response> => {
  const person = findSamplePerson(told['touser'])
  if (!person) return sayError(c, 40003)
  const template = knownTemplates.find(({ id }) => id === told['template_id'])
  if (!template) return sayError(c, 40037)
  const page = told['page'] ?? ''
  if (typeof page !== 'string' || !isReleased(page)) return sayError(c, 41030)
  const judged = judgeValues(Object.keys(template.labels), told['data'])
  if ('badKey' in judged) return sayError(c, 47003, ` data.${judged.badKey}.value invalid`)
  if (!(await mailbox.receives(person.openid))) return sayError(c, 43101)
  const msgid = await mailbox.keep(person.openid, {
    template: template.id,
    page,
    values: judged.values,
  })
  return sayText(c, `{"errcode":0,"errmsg":"ok","msgid":${msgid}}`)
}

/** A message may open no page at all; a path with a leading slash is none. */
const isReleased = (page: string): boolean =>
  page === '' || releasedPages.includes(page.split('?', 1)[0] ?? '')
