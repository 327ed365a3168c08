import { openAwsEnvelope, openAwsStores } from '../adapters/aws/world'
import { openPictures } from '../adapters/pictures'
import { openTokens } from '../adapters/tokens'
import { noVault, noWechat } from '../adapters/untold'
import { openVault } from '../adapters/vault'
import type { Ports } from '../ports'
import type { Table } from '../ports/table'
import type { Vault } from '../ports/vault'
import type { Settings, StoreSettings } from '../settings'
import { readyVaultKey } from '../vault/ready-key'

type Sessions = StoreSettings & Pick<Settings, 'SESSION_KEY'>

/** The world of a function on AWS whose deeds seal nothing and never speak with WeChat. */
export const openAwsWorld = (settings: Sessions): Ports => ({
  ...openAwsStores(settings),
  pictures: openPictures(),
  tokens: openTokens(settings.SESSION_KEY),
  vault: noVault,
  wechat: noWechat,
})

/** The same with the vault; the key is unwrapped once, when the function starts. */
export const openVaultWorld = async (settings: Settings): Promise<Ports> => {
  const world = openAwsWorld(settings)
  return { ...world, vault: await openVaultOf(settings, world.table) }
}

const openVaultOf = async (settings: Settings, table: Table): Promise<Vault> => {
  const { VAULT_KEY, VAULT_KMS_KEY, TABLE_NAME } = settings
  if (VAULT_KEY) return openVault(VAULT_KEY)
  if (!VAULT_KMS_KEY) throw new Error('the settings name no key of the vault')
  return openVault(await readyVaultKey(table, openAwsEnvelope(TABLE_NAME, VAULT_KMS_KEY)))
}
