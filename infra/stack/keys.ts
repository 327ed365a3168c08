import { Aws, RemovalPolicy, type Stack } from 'aws-cdk-lib'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'

export interface Keys {
  /** Of what lies in the stores: rows, photos, logs, backups. */
  readonly stores: Key
  /** Wraps the vault's own keys: who holds it reads accounts and identity numbers. */
  readonly vault: Key
}

/** Kept when the stack goes: without them nothing that was kept can be read. */
export const addKeys = (stack: Stack): Keys => {
  const kept = { enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN }
  const stores = new Key(stack, 'StoresKey', { ...kept, description: 'rows, photos, logs' })
  stores.grantEncryptDecrypt(new ServicePrincipal(`logs.${stack.region}.${Aws.URL_SUFFIX}`))
  // An alarm tells a topic that lies under this key.
  stores.grantEncryptDecrypt(new ServicePrincipal('cloudwatch.amazonaws.com'))
  const vault = new Key(stack, 'VaultKey', { ...kept, description: 'wraps the vault’s keys' })
  return { stores, vault }
}
