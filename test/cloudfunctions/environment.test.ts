import { randomBytes } from 'node:crypto'
import { readPublicSettings, readReaderSettings, readSettings } from '../../cloudfunctions/settings'

const strong = () => randomBytes(32).toString('base64')
const stores = { TABLE_NAME: 'sample-table', EVIDENCE_BUCKET: 'sample-bucket' }
const told = () => ({ ...stores, SESSION_KEY: strong(), VAULT_KEY: strong() })

const refusalOf = (environment: Record<string, string>): string => {
  try {
    readSettings(environment)
    return ''
  } catch (cause) {
    return String(cause)
  }
}

test('strong secrets do, in whatever function they are told to', () => {
  expect(() => readSettings(told())).not.toThrow()
  expect(() => readReaderSettings(stores)).not.toThrow()
})

test.each([
  ['of 31 bytes', randomBytes(31).toString('base64')],
  ['of one byte over and over', Buffer.alloc(48, 7).toString('base64')],
  ['of zeros', Buffer.alloc(32).toString('base64')],
  ['of words', 'password'],
  ['of nothing', ''],
])('a session key %s is refused by its name, and never shown', (_what, weak) => {
  const refusal = refusalOf({ ...told(), SESSION_KEY: weak })
  expect(refusal).toContain('SESSION_KEY: needs at least 32 bytes')
  if (weak) expect(refusal).not.toContain(weak)
})

test('the vault has one key: its own or KMS’s, not none and not both', () => {
  const { VAULT_KEY: _, ...none } = told()
  const kms = { VAULT_KMS_KEY: 'arn:aws-cn:kms:cn-northwest-1:000000000000:key/sample' }
  expect(refusalOf(none)).toContain('VAULT_KEY: this or VAULT_KMS_KEY')
  expect(refusalOf({ ...told(), ...kms })).toContain('VAULT_KEY: this or VAULT_KMS_KEY')
  expect(refusalOf({ ...none, ...kms })).toBe('')
})

test('who speaks with WeChat is told its secret, and a short one is none', () => {
  expect(() => readPublicSettings(told())).toThrow(/WECHAT_APPID.*WECHAT_SECRET/)
  expect(() => readPublicSettings({ ...told(), WECHAT_SECRET: 'short' })).toThrow(/WECHAT_SECRET/)
})
