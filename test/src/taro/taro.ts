import { useEffect } from 'react'

/**
 * Stands in for @tarojs/taro: the hooks run as React's do, and every call is a Jest mock that keeps
 * Taro's promise shape. A test that needs an answer gives it: jest.mocked(Taro.login).mockResolvedValue(…).
 */
type Deed = () => void

const stored = new Map<string, unknown>()
let params: Record<string, string> = {}

const onMount = (deed: Deed) => useEffect(() => deed(), [])
const never = (_deed: Deed) => undefined

const shows = new Set<Deed>()

/** The screen comes into view again, as on the way back from another. */
export const showAgain = () => [...shows].forEach((deed) => deed())

const hides = new Set<Deed>()

/** The screen goes out of sight, as under another one. */
export const hideNow = () => [...hides].forEach((deed) => deed())

const onHide = (deed: Deed) =>
  useEffect(() => {
    hides.add(deed)
    return () => void hides.delete(deed)
  })

const onShow = (deed: Deed) => {
  useEffect(() => {
    shows.add(deed)
    return () => void shows.delete(deed)
  })
  onMount(deed)
}

export const useLaunch = onMount
export const useLoad = onMount
export const useReady = onMount
export const useDidShow = onShow
export const useDidHide = onHide
export const useUnload = (deed: Deed) => useEffect(() => deed, [])
export const usePullDownRefresh = never
export const useReachBottom = never
export const useShareAppMessage = never
export const useRouter = () => ({ params, path: '' })

const answering = () => jest.fn().mockResolvedValue({ errMsg: 'ok' })

const calls = {
  request: answering(),
  uploadFile: answering(),
  login: answering(),
  navigateTo: answering(),
  navigateBack: answering(),
  switchTab: answering(),
  redirectTo: answering(),
  reLaunch: answering(),
  pageScrollTo: answering(),
  setNavigationBarTitle: answering(),
  showToast: answering(),
  showModal: answering(),
  chooseMedia: answering(),
  chooseMessageFile: answering(),
  getImageInfo: answering(),
  compressImage: answering(),
  previewImage: answering(),
  requestSubscribeMessage: answering(),
  setClipboardData: answering(),
  makePhoneCall: answering(),
  stopPullDownRefresh: answering(),
}

/** What the page was opened with, as useRouter tells it. */
export const openedWith = (given: Record<string, string>) => {
  params = given
}

/** Back to the beginning: no storage, no parameters, no calls. */
export const resetTaro = () => {
  stored.clear()
  params = {}
  for (const call of Object.values(calls)) call.mockReset().mockResolvedValue({ errMsg: 'ok' })
}

export default {
  ...calls,
  useRouter,
  getFileSystemManager: () => ({
    getFileInfo: ({ success }: { success: (info: { size: number }) => void }) =>
      success({ size: 1000 }),
  }),
  getCurrentPages: jest.fn((): unknown[] => []),
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()] }),
}
