import Taro from '@tarojs/taro'

/** Hands a number to the telephone. A person who gives it up there has told us nothing. */
export const call = (phoneNumber: string): void => {
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
