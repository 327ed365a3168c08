import { openAwsWechat } from '../adapters/aws/world'
import { onLambda } from '../doors/on-lambda'
import { openVaultWorld } from '../doors/open-world'
import { readPublicSettings } from '../settings'
import { publicDeeds } from './deeds'

const settings = readPublicSettings(process.env)
const open = async () => ({ ...(await openVaultWorld(settings)), wechat: openAwsWechat(settings) })

export const handler = onLambda(open(), publicDeeds)
