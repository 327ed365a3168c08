import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function } from 'aws-cdk-lib/aws-lambda'
import type { Ground } from './functions'
import type { FunctionName } from './kinds'

const reading = ['dynamodb:GetItem', 'dynamodb:Query']
/** A transaction is allowed by the rights of what it holds. */
const writing = [
  ...reading,
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
]

interface Rights {
  readonly table: readonly string[]
  /** What it may do with the objects of the bucket, by where they lie. */
  readonly objects: Readonly<Record<string, readonly ('Get' | 'Put' | 'Delete')[]>>
  /** Opens and makes the vault's keys. */
  readonly vault?: true
}

/** The least that each function's deeds do; `test/infra` holds this table to the template. */
export const rights: Readonly<Record<FunctionName, Rights>> = {
  web: { table: [], objects: {} },
  public: { table: writing, objects: {}, vault: true },
  applicant: {
    table: writing,
    objects: {
      // The form that the phone posts is signed with this function's own right to put.
      'quarantine/*': ['Get', 'Put', 'Delete'],
      'evidence/*': ['Get', 'Put', 'Delete'],
    },
    vault: true,
  },
  review: {
    // Verifying and exporting walk the whole table.
    table: [...writing, 'dynamodb:Scan'],
    objects: { 'evidence/*': ['Get'] },
    vault: true,
  },
  printer: { table: writing, objects: { 'papers/*': ['Get', 'Put'] } },
  notifier: { table: writing, objects: {} },
  reader: { table: writing, objects: { 'evidence/*': ['Get', 'Put', 'Delete'] } },
}

export const grantRights = ({ table, bucket, keys }: Ground, name: FunctionName, to: Function) => {
  const { table: deeds, objects, vault } = rights[name]
  // What it is told lies under this key too.
  keys.stores.grantDecrypt(to)
  if (deeds.length > 0) {
    table.grant(to, ...deeds)
    keys.stores.grantEncryptDecrypt(to)
  }
  for (const [place, may] of Object.entries(objects))
    to.addToRolePolicy(onObjects(bucket.arnForObjects(place), may))
  // Without it S3 answers AccessDenied for a key that is not there.
  if (Object.values(objects).some((may) => may.includes('Get')))
    to.addToRolePolicy(allow(['s3:ListBucket'], bucket.bucketArn))
  if (vault) keys.vault.grant(to, 'kms:Decrypt', 'kms:GenerateDataKey')
}

const allow = (actions: string[], ...resources: string[]) =>
  new PolicyStatement({ actions, resources })

const onObjects = (objects: string, may: readonly ('Get' | 'Put' | 'Delete')[]) =>
  allow(
    may.map((deed) => `s3:${deed}Object`),
    objects,
  )
