import type { Message, ReplyOf, ToldOf } from '../../contract/message'
import { Problem } from '../../contract/problem'
import { FinishWebSignIn } from '../../contract/finish-web-sign-in'
import { SignIn } from '../../contract/sign-in'
import { StartWebSignIn } from '../../contract/start-web-sign-in'

export type Heard<M extends Message> =
  | { readonly reply: ReplyOf<M>; readonly refused?: undefined }
  | { readonly reply?: undefined; readonly refused: string; readonly text: string }

/** Somebody before the local server: sends messages over HTTP with the cookie or token that he was given. */
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

/** What proves who sends, and how a fresh one is taken over from an answer. */
interface Proof {
  headers(): Readonly<Record<string, string>>
  takeOver(answer: Response): void
}

/** As a browser: a cookie, sent by our own pages. */
const openCookie = (): Proof => {
  let cookie = ''
  return {
    headers: () => ({ 'X-Zhihui': '1', Cookie: cookie }),
    takeOver: (answer) => {
      const fresh = answer.headers.get('set-cookie')
      if (fresh !== null) cookie = fresh.split(';', 1)[0] ?? ''
    },
  }
}

/** As the mini-program: a bearer token. */
const openBearer = (): Proof & { token: string } => ({
  token: '',
  headers() {
    const headers: Readonly<Record<string, string>> =
      this.token === '' ? {} : { Authorization: `Bearer ${this.token}` }
    return headers
  },
  takeOver(answer) {
    this.token = answer.headers.get('x-session') ?? this.token
  },
})

/** Nobody waits longer than this for an answer. */
const PATIENCE_MS = 30_000

const openVisitor = (origin: string, proof: Proof): Visitor => ({
  async ask(message, told) {
    const answer = await fetch(`${origin}/api/${message.name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...proof.headers() },
      body: JSON.stringify(told),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const text = await answer.text()
    proof.takeOver(answer)
    const json: unknown = JSON.parse(text)
    if (answer.ok) return { reply: message.reply.parse(json) as ReplyOf<typeof message> }
    return { refused: Problem.parse(json).code, text }
  },
  async post({ url, fields }, file) {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', new Blob([new Uint8Array(file)]), 'photo.jpg')
    const signal = AbortSignal.timeout(PATIENCE_MS)
    return (await fetch(new URL(url, origin), { method: 'POST', body: form, signal })).status
  },
})

export interface Phone extends Visitor {
  signIn(code: string): Promise<Heard<typeof SignIn>>
}

/** Somebody with the mini-program open, signed in from the moment that his login code was taken. */
export const openPhone = (origin: string): Phone => {
  const proof = openBearer()
  const visitor = openVisitor(origin, proof)
  return {
    ...visitor,
    signIn: async (code) => {
      const heard = await visitor.ask(SignIn, { code })
      if (heard.reply) proof.token = heard.reply.token
      return heard
    },
  }
}

/** Signs a sample person in as a browser does, confirmed at the stand-in for WeChat. */
export const signInVisitor = async (origin: string, person: string): Promise<Visitor> => {
  const visitor = openVisitor(origin, openCookie())
  const asked = await visitor.ask(StartWebSignIn, {})
  if (!asked.reply) throw new Error(`no sign-in: ${asked.text}`)
  const { nonce, secret } = asked.reply
  const body = new URLSearchParams({ scene: nonce })
  await fetch(`${origin}/wechat/people/${person}/confirm`, { method: 'POST', body })
  const finished = await visitor.ask(FinishWebSignIn, { nonce, secret })
  if (finished.reply?.state !== 'confirmed') throw new Error(`${person} was not signed in`)
  return visitor
}

/** The reply; a refusal is an error. */
export const heardBy = async <M extends Message>(
  visitor: Visitor,
  message: M,
  told: ToldOf<M>,
): Promise<ReplyOf<M>> => {
  const heard = await visitor.ask(message, told)
  if (heard.refused !== undefined) throw new Error(`${message.name}: ${heard.text}`)
  return heard.reply
}
