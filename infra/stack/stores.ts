import { Duration, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup'
import {
  AttributeType,
  BillingMode,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { Schedule } from 'aws-cdk-lib/aws-events'
import type { Key } from 'aws-cdk-lib/aws-kms'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  ObjectOwnership,
  type LifecycleRule,
} from 'aws-cdk-lib/aws-s3'
import { BACKUP_DAYS } from './backup-days'

export interface Stores {
  readonly table: Table
  readonly bucket: Bucket
}

/** `origin`: where the web's pages come from, which post photos straight to the bucket. */
export const addStores = (stack: Stack, key: Key, origin: string): Stores => {
  const table = addTable(stack, key)
  backUp(stack, table, key)
  return { table, bucket: addBucket(stack, key, origin) }
}

/** The table that `openDynamoTable` expects. */
const addTable = (stack: Stack, key: Key): Table =>
  new Table(stack, 'Table', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    // Who is woken reads the rows itself: the stream carries no personal data.
    stream: StreamViewType.KEYS_ONLY,
    timeToLiveAttribute: 'f_expires',
  })

/** What point-in-time recovery loses with the table itself. */
const backUp = (stack: Stack, table: Table, encryptionKey: Key): void => {
  const backupVault = new BackupVault(stack, 'BackupVault', {
    encryptionKey,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const plan = new BackupPlan(stack, 'BackupPlan', { backupVault })
  plan.addRule(
    new BackupPlanRule({
      ruleName: 'daily',
      // 03:30 in Shanghai.
      scheduleExpression: Schedule.cron({ hour: '19', minute: '30' }),
      deleteAfter: Duration.days(BACKUP_DAYS),
    }),
  )
  plan.addSelection('Table', { resources: [BackupResource.fromDynamoDbTable(table)] })
}

const lifecycle: LifecycleRule[] = [
  // A file that nobody let in was refused, or forgotten.
  { id: 'quarantine', prefix: 'quarantine/', expiration: Duration.days(1) },
  // Printed anew whenever somebody asks.
  { id: 'papers', prefix: 'papers/', expiration: Duration.days(30) },
  {
    id: 'gone',
    noncurrentVersionExpiration: Duration.days(30),
    abortIncompleteMultipartUploadAfter: Duration.days(1),
  },
]

const addBucket = (stack: Stack, encryptionKey: Key, origin: string): Bucket => {
  const guarded = {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    removalPolicy: RemovalPolicy.RETAIN,
  }
  const accesses = new Bucket(stack, 'Accesses', {
    ...guarded,
    // S3 delivers these logs under its own key only.
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(180) }],
  })
  return new Bucket(stack, 'Evidence', {
    ...guarded,
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    versioned: true,
    lifecycleRules: lifecycle,
    serverAccessLogsBucket: accesses,
    serverAccessLogsPrefix: 'evidence/',
    cors: [{ allowedOrigins: [origin], allowedMethods: [HttpMethods.POST], allowedHeaders: ['*'] }],
  })
}
