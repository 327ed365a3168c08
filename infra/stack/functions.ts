import { join } from 'node:path'
import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import type { IVpc } from 'aws-cdk-lib/aws-ec2'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations'
import type { Stage } from '../stage'
import { mayStandInNetwork } from './egress'
import type { Keys } from './keys'
import { kinds, nameOf, type FunctionName } from './kinds'
import { grantRights } from './rights'
import type { Secrets } from './secrets'
import { environmentOf } from './environment'
import type { Stores } from './stores'

export interface Ground extends Stores {
  readonly stack: Stack
  readonly stage: Stage
  readonly keys: Keys
  readonly secrets: Secrets
  readonly deadLetters: Queue
  readonly network: IVpc | undefined
  /** The folder that `npm run build:functions` wrote. */
  readonly code: string
}

/** These talk with WeChat, so they go out by the address on its allow-list. */
const outgoing: readonly FunctionName[] = ['public', 'notifier']

export const addFunctions = (ground: Ground): Readonly<Record<FunctionName, Function>> => ({
  web: addFunction(ground, 'web'),
  public: addFunction(ground, 'public'),
  applicant: addFunction(ground, 'applicant'),
  review: addFunction(ground, 'review'),
  printer: addFunction(ground, 'printer'),
  notifier: addFunction(ground, 'notifier'),
  reader: addFunction(ground, 'reader'),
})

const addFunction = (ground: Ground, name: FunctionName): Function => {
  const { stack, keys, code } = ground
  const logGroup = addLog(ground, `${nameOf(name)}Log`)
  const role = new Role(stack, `${nameOf(name)}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
  })
  logGroup.grantWrite(role)
  const network = outgoing.includes(name) ? ground.network : undefined
  if (network) role.addToPolicy(mayStandInNetwork())
  const made = new Function(stack, nameOf(name), {
    runtime: Runtime.NODEJS_22_X,
    architecture: Architecture.X86_64,
    handler: 'index.handler',
    code: Code.fromAsset(join(code, name)),
    memorySize: kinds[name].memory,
    timeout: Duration.seconds(kinds[name].seconds),
    environment: environmentOf(ground, name),
    environmentEncryption: keys.stores,
    logGroup,
    role,
    retryAttempts: 2,
    onFailure: new SqsDestination(ground.deadLetters),
    ...(network && { vpc: network }),
  })
  grantRights(ground, name, made)
  return made
}

const retentions = {
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
  731: RetentionDays.TWO_YEARS,
} as const

export const addLog = (
  { stack, stage, keys }: Pick<Ground, 'stack' | 'stage' | 'keys'>,
  id: string,
) =>
  new LogGroup(stack, id, {
    retention: retentions[stage.logDays],
    encryptionKey: keys.stores,
    removalPolicy: RemovalPolicy.RETAIN,
  })
