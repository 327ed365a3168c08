import { Validations, type CfnResource, type Stack } from 'aws-cdk-lib'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import { functionNames, nameOf } from './kinds'
import { rights } from './rights'

interface Standing {
  /** The construct, by its name in the stack. */
  readonly at: string
  readonly rules: readonly string[]
  readonly reason: string
}

const standing: readonly Standing[] = [
  {
    at: 'Api',
    rules: ['APIG4'],
    reason:
      'who may send a message stands in its contract, and the function asks the table at every request; a gateway’s authorizer knows neither posts nor counties',
  },
  {
    at: 'DeadLetters',
    rules: ['SQS3'],
    reason: 'it is the queue of dead letters itself',
  },
  {
    at: 'SessionKey',
    rules: ['SMG4'],
    reason:
      'a new value ends every session of fifteen minutes; it is changed by hand when somebody leaves (docs/security.md)',
  },
  {
    at: 'BackupPlan',
    rules: [
      'IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]',
    ],
    reason: 'AWS Backup’s own policy: which calls it makes is AWS’s to know and to change',
  },
  ...functionNames.map((name) => ({
    at: nameOf(name),
    rules: ['L1'],
    reason:
      'Node.js 22 is what the tests run on and what both partitions have; 24 is the next step',
  })),
]

const standingOfRoles = (objects: (place: string) => string): readonly Standing[] => [
  ...functionNames.map((name) => ({
    at: `${nameOf(name)}Role`,
    rules: [
      'IAM5[Action::kms:GenerateDataKey*]',
      'IAM5[Action::kms:ReEncrypt*]',
      ...Object.keys(rights[name].objects).map(objects),
    ],
    reason:
      'the two stars stand for the one call each that DynamoDB documents; objects are named by claim, and a beginning is all that can be said before there is one',
  })),
  ...['PublicRole', 'NotifierRole'].map((at) => ({
    at,
    rules: ['IAM5[Resource::*]'],
    reason:
      'EC2’s network interfaces, of functions in a network, and DynamoDB’s list of streams can’t be narrowed: AWS allows no resource there',
  })),
]

/** Findings of cdk-nag that stand, each where it is found and with its reason; any other fails the synthesis. */
export const acknowledge = (stack: Stack, bucket: Bucket): void => {
  const resource = stack.getLogicalId(bucket.node.defaultChild as CfnResource)
  const objects = (place: string) => `IAM5[Resource::<${resource}.Arn>/${place}]`
  for (const { at, rules, reason } of [...standing, ...standingOfRoles(objects)])
    for (const rule of rules)
      Validations.of(stack.node.findChild(at)).acknowledge({
        id: `AwsSolutions::AwsSolutions-${rule}`,
        reason,
      })
}
