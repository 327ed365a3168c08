import type { Delivery } from '../../ports/wechat'
import type { Answered } from './call-wechat'

/**
 * Passing: busy, too often, a token that somebody else keeps renewing. Everything else that WeChat
 * names is final: the inbox carries it.
 */
const passing = [-1, 45011, 45009, 40001, 40014, 42001]

export const deliveryOf = (answered: Answered): Delivery => {
  switch (answered.kind) {
    case 'silent':
      return { kind: 'perhaps' }
    case 'busy':
      return { kind: 'again', code: -1 }
    case 'picture':
      return { kind: 'refused', code: 0 }
    case 'json':
      if (answered.code === 0) return { kind: 'sent' }
      return { kind: passing.includes(answered.code) ? 'again' : 'refused', code: answered.code }
  }
}
