import { inWechatCloud } from '../doors/in-wechat-cloud'
import { openVaultWorld } from '../doors/open-world'
import { readCloudSettings } from '../settings'
import { reviewDeeds } from './deeds'

const settings = readCloudSettings(process.env)

export const main = inWechatCloud(settings.WECHAT_APPID, openVaultWorld(settings), reviewDeeds)
