import Taro from '@tarojs/taro'
import { ForgetMe } from '../../contract/forget-me'
import { TakeAlong } from '../../contract/take-along'
import { ask } from './ask'
import { endSession } from './me'
import { sayFailure } from './say-failure'

/** Everything that is kept of this person, onto the clipboard; what kept it from that, in words. */
export const copyOwnData = async (): Promise<string | undefined> => {
  const answer = await ask(TakeAlong, {})
  if (answer.kind !== 'reply') return sayFailure(answer)
  await Taro.setClipboardData({ data: JSON.stringify(answer.reply, null, 2) })
  return undefined
}

/** Ends the account; nobody is signed in on this phone after. What kept it from that, in words. */
export const forgetOwnData = async (): Promise<string | undefined> => {
  const answer = await ask(ForgetMe, { sure: true })
  if (answer.kind !== 'reply') return sayFailure(answer)
  endSession()
  return undefined
}
