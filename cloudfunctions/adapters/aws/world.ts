import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { KMSClient } from '@aws-sdk/client-kms'
import type { WeChat } from '../../ports/wechat'
import type { StoreSettings, WechatSettings } from '../../settings'
import { openClock } from '../clock'
import { openLog } from '../log'
import { defaultTemplates } from '../wechat/default-templates'
import { openWechat } from '../wechat/wechat'
import { openEnvelope } from './envelope'
import { openS3Client, openS3Evidence } from './evidence'
import { openDynamoTable } from './table'

/**
 * Without it a reply that got lost is waited for until the function's time is over. It is asked for
 * again: a transaction that was done is known by its token.
 */
const requestHandler = {
  connectionTimeout: 1_000,
  requestTimeout: 2_000,
  throwOnRequestTimeout: true,
}

/** What every function needs, also one that keeps no secret and sees no photo. */
export const openAwsGround = (name: string) => ({
  table: openDynamoTable({ client: new DynamoDBClient({ requestHandler }), name }),
  clock: openClock(),
  log: openLog('zhihui'),
})

/** The same, with the photos. */
export const openAwsStores = (settings: StoreSettings) => ({
  ...openAwsGround(settings.TABLE_NAME),
  evidence: openS3Evidence({ client: openS3Client({}), bucket: settings.EVIDENCE_BUCKET }),
})

export const openAwsEnvelope = (table: string, key: string) =>
  openEnvelope({ client: new KMSClient({}), key, table })

export const openAwsWechat = (settings: WechatSettings): WeChat =>
  openWechat({
    base: settings.WECHAT_BASE,
    appid: settings.WECHAT_APPID,
    secret: settings.WECHAT_SECRET,
    miniprogram: settings.WECHAT_MINIPROGRAM,
    templates: defaultTemplates(
      settings.WECHAT_TEMPLATE_CORRECTION,
      settings.WECHAT_TEMPLATE_RESULT,
      settings.WECHAT_TEMPLATE_PAYMENT,
    ),
  })
