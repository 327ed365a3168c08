import type { Vault } from '../ports/vault'
import type { WeChat } from '../ports/wechat'

const untold = (): never => {
  throw new Error('this function is told no secret of it')
}

/** Of a function whose deeds seal and open nothing: what asks all the same is a fault. */
export const noVault: Vault = { seal: untold, open: untold, mark: untold }

/** Of a function whose deeds never speak with WeChat. */
export const noWechat: WeChat = { identify: untold, codeFor: untold, remind: untold }
