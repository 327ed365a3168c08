import { Duration, Stack, type App } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Stage } from '../stage'
import { acknowledge } from './acknowledge'
import { addDoor, leadThrough } from './door'
import { addEgress } from './egress'
import { addFunctions, addLog } from './functions'
import { addKeys } from './keys'
import { wake } from './rounds'
import { addSecrets } from './secrets'
import { addStores } from './stores'
import { watch } from './watch'

export interface Told {
  readonly name: string
  readonly stage: Stage
  /** The folder of built functions. */
  readonly code: string
}

/** Everything of one deployment, in one stack. */
export const addStack = (app: App, { name, stage, code }: Told): Stack => {
  const stack = new Stack(app, `zhihui-${name}`, {
    env: { region: stage.region },
    description: 'Zhihui 知惠',
    terminationProtection: true,
  })
  const keys = addKeys(stack)
  const door = addDoor(stack, stage, addLog({ stack, stage, keys }, 'ApiLog'))
  const stores = addStores(stack, keys.stores, door.origin)
  const deadLetters = new Queue(stack, 'DeadLetters', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  const secrets = addSecrets(stack, name, keys.stores)
  const network = stage.fixedEgress
    ? addEgress(stack, addLog({ stack, stage, keys }, 'NetworkLog'))
    : undefined
  const ground = { stack, stage, keys, secrets, deadLetters, network, code, ...stores }
  const functions = addFunctions(ground)
  leadThrough(door, functions)
  wake(stack, stores, functions, deadLetters)
  watch(stack, { stage: name, alarms: stage.alarms, keys, api: door.api, functions, deadLetters })
  acknowledge(stack, stores.bucket)
  return stack
}
