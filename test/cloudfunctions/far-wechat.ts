import type { Delivery, Reminder, WeChat } from '../../cloudfunctions/ports/wechat'

export interface FarWechat extends WeChat {
  /** Every reminder that came here, in order, whatever was answered. */
  readonly reminders: Reminder[]
  /** What it answers from now on; an error is a process that dies while it waits. */
  answer(next: () => Delivery | Promise<Delivery>): void
}

/** WeChat as the world sees it from far: a login code `openid:<name>` is good, any other is not. */
export const openFarWechat = (): FarWechat => {
  const reminders: Reminder[] = []
  let reply: () => Delivery | Promise<Delivery> = () => ({ kind: 'sent' })
  return {
    reminders,
    answer: (next) => {
      reply = next
    },
    identify: async (code) => {
      if (code === 'busy') return { kind: 'busy' }
      const name = /^openid:(.+)$/.exec(code)?.[1]
      return name ? { kind: 'known', openid: `openid-${name}` } : { kind: 'code-invalid' }
    },
    codeFor: async (scene) => ({
      image: 'data:image/png;base64,',
      link: `https://wechat.test/${scene}`,
    }),
    remind: async (reminder) => {
      reminders.push(reminder)
      return reply()
    },
  }
}
