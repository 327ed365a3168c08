import Taro from '@tarojs/taro'
import * as z from 'zod/mini'
import type { Door } from '../../contract/message'
import type { Posted } from './post'

const env = process.env.TARO_APP_CLOUD ?? ''

/** Whether messages travel through WeChat's cloud (`TARO_APP_CLOUD` names its environment) and not by HTTPS. */
export const throughCloud = env !== ''

const Answered = z.object({ status: z.int(), json: z.unknown() })

let begun = false

/**
 * One message by `callFunction`: the cloud tells the function who calls, so nothing of ours is signed.
 * Nothing where no answer came, or none that a door gives.
 */
export const postCloud = async (
  door: Door,
  message: string,
  told: unknown,
  request: string | undefined,
): Promise<Posted | undefined> => {
  try {
    if (!begun) Taro.cloud.init({ env })
    begun = true
    const { result } = await Taro.cloud.callFunction({
      name: door,
      data: { message, told, ...(request === undefined ? {} : { request }) },
    })
    const answered = Answered.safeParse(result)
    return answered.success ? answered.data : undefined
  } catch {
    return undefined
  }
}
