import { openAwsGround, openAwsWechat } from '../adapters/aws/world'
import { tellFigures } from '../adapters/tell-figures'
import { deliverOutbox } from '../notices/deliver-outbox'
import { doRounds } from '../notices/do-rounds'
import { readNotifierSettings } from '../settings'
import { measure } from '../watch/measure'

const settings = readNotifierSettings(process.env)
const world = { ...openAwsGround(settings.TABLE_NAME), wechat: openAwsWechat(settings) }

/** By the clock: everything is seen to, and told how it stands. */
const goRound = async () => {
  await doRounds(world)
  tellFigures('zhihui', { ...(await measure(world)) })
}

/** Woken by the table's stream there is a message to send. */
export const handler = async (event: { readonly Records?: unknown }) => {
  await (event.Records ? deliverOutbox(world) : goRound())
}
