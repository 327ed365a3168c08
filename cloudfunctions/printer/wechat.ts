import { fontsBeside, openPaper } from '../adapters/paper'
import { openSheets } from '../adapters/sheets'
import { inWechatCloud } from '../doors/in-wechat-cloud'
import { openVaultWorld } from '../doors/open-world'
import { readCloudSettings } from '../settings'
import { printerDeeds } from './deeds'

const settings = readCloudSettings(process.env)
const deeds = printerDeeds(openPaper(fontsBeside(__dirname)), openSheets())

export const main = inWechatCloud(settings.WECHAT_APPID, openVaultWorld(settings), deeds)
