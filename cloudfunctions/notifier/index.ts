import { openAwsWorld } from '../adapters/aws/world'
import { deliverOutbox } from '../notices/deliver-outbox'
import { readSettings } from '../settings'

const world = openAwsWorld(readSettings(process.env))
export const handler = () => deliverOutbox(world)
