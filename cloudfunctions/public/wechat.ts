import { openAwsWechat } from '../adapters/aws/world'
import { inWechatCloud } from '../doors/in-wechat-cloud'
import { openVaultWorld } from '../doors/open-world'
import { readPublicSettings } from '../settings'
import { publicDeeds } from './deeds'

const settings = readPublicSettings(process.env)
const open = async () => ({ ...(await openVaultWorld(settings)), wechat: openAwsWechat(settings) })

export const main = inWechatCloud(settings.WECHAT_APPID, open(), publicDeeds)
