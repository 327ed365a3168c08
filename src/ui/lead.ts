import Taro from '@tarojs/taro'

interface Ids {
  frame: string
  input: string
}

/** Brings a place of this screen before the person. */
export const lead = {
  toSummary: (id: string) => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -16 }),
  toField: (ids: Ids) => void Taro.pageScrollTo({ selector: `#${ids.frame}`, offsetTop: -16 }),
}
