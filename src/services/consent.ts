import Taro from '@tarojs/taro'

const built = (process.env.TARO_APP_TEMPLATES ?? '').split(',').filter(Boolean)
let templates: readonly string[] = built

/** What the office has set since this was built stands instead. */
export const knowTemplates = (set: readonly string[] = []): void => {
  templates = set.length > 0 ? set : built
}

/**
 * Asks leave for WeChat messages. Must be called synchronously in the tap; a refusal never keeps the
 * person from what he came to do.
 */
export const askConsent = (): Promise<void> => {
  if (templates.length === 0) return Promise.resolve()
  const asked: Promise<unknown> = Taro.requestSubscribeMessage({
    tmplIds: [...templates],
    entityIds: [],
  })
  return asked.then(
    () => undefined,
    () => undefined,
  )
}
