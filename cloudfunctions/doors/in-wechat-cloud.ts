import cloud from 'wx-server-sdk'
import type { Deed } from '../deed'
import type { Ports } from '../ports'
import { inWechat } from './in-wechat'

/** The same, with the SDK that only WeChat's cloud answers to; it takes long to load, so only these entries name it. */
export const inWechatCloud = (
  appid: string,
  world: Ports | Promise<Ports>,
  deeds: readonly ((ports: Ports) => Deed)[],
) => {
  cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
  return inWechat(world, deeds, { appid, context: () => cloud.getWXContext() })
}
