import Taro from '@tarojs/taro'
import type * as z from 'zod/mini'

/** What the phone keeps is checked when it is read: an older app may have written it. */
export const recall = <S extends z.ZodMiniType>(
  key: string,
  schema: S,
): z.output<S> | undefined => {
  const read = schema.safeParse(Taro.getStorageSync(key))
  return read.success ? read.data : undefined
}

/** Full storage loses nothing that was acknowledged: the screen goes on without it. */
export const keep = (key: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

export const forget = (key: string): void => Taro.removeStorageSync(key)

/** A kept yes; anything else is no. Needs no schema: the first screen waits for this. */
export const isYes = (key: string): boolean => Taro.getStorageSync<unknown>(key) === true

/** The keys of everything that the phone keeps. */
export const keptKeys = (): readonly string[] => Taro.getStorageInfoSync().keys
