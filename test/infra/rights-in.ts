import type { Template } from './write-template'

interface Statement {
  readonly Action: string | readonly string[]
  readonly Effect: string
  readonly Resource: unknown
}

/** What every function needs to run at all: its log, its dead letters, its place in a network, the stream that wakes it. */
const running =
  /^(logs|sqs|ec2):|^kms:|^dynamodb:(ListStreams|DescribeStream|GetRecords|GetShardIterator)$/

/** What a function may do, sorted: with the table, with which objects, with the vault's key, with anything else. */
export const rightsIn = (template: Template, name: string) => {
  const policies = template.one('AWS::IAM::Policy', `${name}RoleDefaultPolicy`)
  const statements = policies.Properties['PolicyDocument'].Statement as readonly Statement[]
  const single = statements.flatMap(({ Action, Resource }) =>
    [Action].flat().map((action) => ({ action, on: JSON.stringify(Resource) })),
  )
  const onTable = single.filter(({ on }) => /"Table[^"]*","Arn"/.test(on))
  const onObjects = single.filter(({ action }) => /^s3:.*Object$/.test(action))
  const onVault = single.filter(({ on }) => on.includes('"VaultKey'))
  const listing = single.filter(({ action }) => action === 's3:ListBucket')
  const rest = single.filter(
    (one) => ![onTable, onObjects, onVault, listing].some((known) => known.includes(one)),
  )
  return {
    table: onTable.map(({ action }) => action.replace(/^dynamodb:|(Item|CheckItem)$/g, '')).sort(),
    objects: onObjects.flatMap(objectsOf).sort(),
    vault: onVault.length > 0 ? ['Vault'] : [],
    others: rest.map(({ action }) => action).filter((action) => !running.test(action)),
  }
}

const objectsOf = ({ action, on }: { readonly action: string; readonly on: string }) =>
  [...on.matchAll(/"\/([a-z]+)\/\*"/g)].map(
    ([, place]) => `${action.replace(/^s3:|Object$/g, '')} ${place}`,
  )
