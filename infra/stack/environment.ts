import type { Ground } from './functions'
import type { FunctionName } from './kinds'

/** What a function is told: `cloudfunctions/settings.ts` refuses to start without it. */
export const environmentOf = (ground: Ground, name: FunctionName): Record<string, string> => {
  const { table, bucket, secrets } = ground
  const stores = { TABLE_NAME: table.tableName, EVIDENCE_BUCKET: bucket.bucketName }
  const session = { SESSION_KEY: secrets.session.secretValue.unsafeUnwrap() }
  const vault = { VAULT_KMS_KEY: ground.keys.vault.keyArn }
  const of: Readonly<Record<FunctionName, Record<string, string>>> = {
    web: { EVIDENCE_ORIGIN: `https://${bucket.bucketRegionalDomainName}` },
    public: { ...stores, ...session, ...vault, ...wechatOf(ground) },
    applicant: { ...stores, ...session, ...vault },
    review: { ...stores, ...session, ...vault },
    printer: { ...stores, ...session },
    notifier: { TABLE_NAME: table.tableName, ...wechatOf(ground) },
    reader: { ...stores, OCR_ENGINE: 'native' },
  }
  return of[name]
}

/** Resolved by CloudFormation when it deploys; neither template nor repository holds the secret. */
const wechatOf = ({ stage: { wechat }, secrets }: Ground) => ({
  WECHAT_APPID: wechat.appid,
  WECHAT_SECRET: secrets.wechat.secretValue.unsafeUnwrap(),
  WECHAT_MINIPROGRAM: wechat.miniprogram,
  WECHAT_TEMPLATE_CORRECTION: wechat.templates.correction,
  WECHAT_TEMPLATE_RESULT: wechat.templates.result,
  WECHAT_TEMPLATE_PAYMENT: wechat.templates.payment,
})
