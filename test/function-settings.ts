import { randomBytes } from 'node:crypto'

/** What a deployed function is told, of no worth anywhere. */
export const functionSettings = {
  AWS_REGION: 'cn-northwest-1',
  AWS_ACCESS_KEY_ID: 'SAMPLE',
  AWS_SECRET_ACCESS_KEY: 'sample',
  TABLE_NAME: 'sample-table',
  EVIDENCE_BUCKET: 'sample-bucket',
  EVIDENCE_ORIGIN: 'https://photos.sample.example',
  SESSION_KEY: randomBytes(32).toString('base64'),
  VAULT_KEY: randomBytes(32).toString('base64'),
  WECHAT_APPID: 'wx-sample',
  WECHAT_SECRET: 'sample-secret-of-no-worth',
  WECHAT_TEMPLATE_CORRECTION: 'sample',
  WECHAT_TEMPLATE_RESULT: 'sample',
  WECHAT_TEMPLATE_PAYMENT: 'sample',
}
