/** Keys of the stand-in's own table, which is not the service's. */
import type { Key } from '../../cloudfunctions/ports/table'

export const codeKey = (code: string): Key => ({ partition: `code#${code}`, sort: 'code' })
/** How WeChat fares. */
export const moodKey: Key = { partition: 'account', sort: 'mood' }
export const tokenKey = (token: string): Key => ({ partition: `token#${token}`, sort: 'token' })
export const currentTokenKey: Key = { partition: 'account', sort: 'token' }
export const consentKey = (openid: string): Key => ({
  partition: `person#${openid}`,
  sort: 'consent',
})
export const messageKey = (openid: string, sort: string): Key => ({
  partition: `messages#${openid}`,
  sort,
})
