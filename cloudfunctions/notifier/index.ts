import { openAwsWorld } from '../adapters/aws/world'
import { readSettings } from '../settings'
import { doRounds } from '../notices/do-rounds'

const world = openAwsWorld(readSettings(process.env))
export const handler = () => doRounds(world)
