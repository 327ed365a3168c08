import { openAwsGround, openAwsWechat } from '../adapters/aws/world'
import { deliverOutbox } from '../notices/deliver-outbox'
import { doRounds } from '../notices/do-rounds'
import { readNotifierSettings } from '../settings'

const settings = readNotifierSettings(process.env)
const world = { ...openAwsGround(settings.TABLE_NAME), wechat: openAwsWechat(settings) }

/** Woken by the table's stream there is a message to send; by the clock, everything is seen to. */
export const handler = async (event: { readonly Records?: unknown }) => {
  await (event.Records ? deliverOutbox(world) : doRounds(world))
}
