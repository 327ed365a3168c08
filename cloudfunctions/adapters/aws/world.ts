import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import type { Ports } from '../../ports'
import type { Settings, StoreSettings } from '../../settings'
import { openClock } from '../clock'
import { openLog } from '../log'
import { openPictures } from '../pictures'
import { openTokens } from '../tokens'
import { openVault } from '../vault'
import { defaultTemplates } from '../wechat/default-templates'
import { openWechat } from '../wechat/wechat'
import { openS3Client, openS3Evidence } from './evidence'
import { openDynamoTable } from './table'

/** What a function needs that keeps no secret. */
export const openAwsStores = (settings: StoreSettings) => ({
  table: openDynamoTable({ client: new DynamoDBClient({}), name: settings.TABLE_NAME }),
  evidence: openS3Evidence({ client: openS3Client({}), bucket: settings.EVIDENCE_BUCKET }),
  clock: openClock(),
  log: openLog('zhihui'),
})

/** The world as a function deployed on AWS finds it. */
export const openAwsWorld = (settings: Settings): Ports => ({
  ...openAwsStores(settings),
  pictures: openPictures(),
  vault: openVault(settings.VAULT_KEY),
  tokens: openTokens(settings.SESSION_KEY),
  wechat: openWechat({
    base: settings.WECHAT_BASE,
    appid: settings.WECHAT_APPID,
    secret: settings.WECHAT_SECRET,
    miniprogram: settings.WECHAT_MINIPROGRAM,
    templates: defaultTemplates(
      settings.WECHAT_TEMPLATE_CORRECTION,
      settings.WECHAT_TEMPLATE_RESULT,
      settings.WECHAT_TEMPLATE_PAYMENT,
    ),
  }),
})
