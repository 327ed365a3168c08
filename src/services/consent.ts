import Taro from '@tarojs/taro'

const templates = (process.env.TARO_APP_TEMPLATES ?? '').split(',').filter(Boolean)

/**
 * Asks leave for WeChat messages. Must be called synchronously in the tap; a refusal never keeps the
 * person from what he came to do.
 */
export const askConsent = (): Promise<void> => {
  if (templates.length === 0) return Promise.resolve()
  const asked: Promise<unknown> = Taro.requestSubscribeMessage({
    tmplIds: templates,
    entityIds: [],
  })
  return asked.then(
    () => undefined,
    () => undefined,
  )
}
