import Taro from '@tarojs/taro'

/** One screen back; someone who came here by a link has none, and goes to the first page. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: '/pages/home/index' })
}
