import type { Message, ReplyOf, ToldOf } from '../../contract/message'
import { Problem } from '../../contract/problem'
import { FinishWebSignIn } from '../../contract/finish-web-sign-in'
import { StartWebSignIn } from '../../contract/start-web-sign-in'

export type Heard<M extends Message> =
  | { readonly reply: ReplyOf<M>; readonly refused?: undefined }
  | { readonly reply?: undefined; readonly refused: string; readonly text: string }

/** Somebody at the local server's pages: sends messages over HTTP with the cookie that he was given. */
export interface Visitor {
  /** Throws where no whole answer came; everything that was answered is a reply or a refusal. */
  ask<M extends Message>(message: M, told: ToldOf<M>): Promise<Heard<M>>
  /** Posts a file with the form that was given for it; the answer's status. */
  post(form: Form, file: Uint8Array): Promise<number>
}

interface Form {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

const openVisitor = (origin: string): Visitor => {
  let cookie = ''
  return {
    async ask(message, told) {
      const answer = await fetch(`${origin}/api/${message.name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Zhihui': '1', Cookie: cookie },
        body: JSON.stringify(told),
      })
      const text = await answer.text()
      const fresh = answer.headers.get('set-cookie')
      if (fresh !== null) cookie = fresh.split(';', 1)[0] ?? ''
      const json: unknown = JSON.parse(text)
      if (answer.ok) return { reply: message.reply.parse(json) as ReplyOf<typeof message> }
      return { refused: Problem.parse(json).code, text }
    },
    async post({ url, fields }, file) {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.append(name, value)
      form.append('file', new Blob([new Uint8Array(file)]), 'photo.jpg')
      return (await fetch(new URL(url, origin), { method: 'POST', body: form })).status
    },
  }
}

/** Signs a sample person in as a browser does, confirmed at the stand-in for WeChat. */
export const signInVisitor = async (origin: string, person: string): Promise<Visitor> => {
  const visitor = openVisitor(origin)
  const asked = await visitor.ask(StartWebSignIn, {})
  if (!asked.reply) throw new Error(`no sign-in: ${asked.text}`)
  const { nonce, secret } = asked.reply
  const body = new URLSearchParams({ scene: nonce })
  await fetch(`${origin}/wechat/people/${person}/confirm`, { method: 'POST', body })
  const finished = await visitor.ask(FinishWebSignIn, { nonce, secret })
  if (finished.reply?.state !== 'confirmed') throw new Error(`${person} was not signed in`)
  return visitor
}
