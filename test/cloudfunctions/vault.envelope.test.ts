import { openEnvelope } from '../../cloudfunctions/adapters/aws/envelope'
import { openVault } from '../../cloudfunctions/adapters/vault'
import { vaultKeyKey } from '../../cloudfunctions/keys'
import { read, VaultKeyRow } from '../../cloudfunctions/rows'
import { readyVaultKey } from '../../cloudfunctions/vault/ready-key'
import { startKms } from './adapters/tiny-kms'
import { openEmbeddedWorld, type World } from './world'

let world: World
let kms: Awaited<ReturnType<typeof startKms>>
beforeEach(async () => {
  world = openEmbeddedWorld()
  kms = await startKms()
})
afterEach(async () => {
  world.close()
  await kms.stop()
})

const KEY = 'arn:aws-cn:kms:cn-northwest-1:000000000000:key/sample'
const envelope = (table = 'sample-table', key = KEY) =>
  openEnvelope({ client: kms.client, key, table })
const ready = () => readyVaultKey(world.ports.table, envelope())

test('the vault’s key is drawn once; whoever starts later opens the same', async () => {
  const sealed = openVault(await ready()).seal('6222 0000 样例')
  expect(openVault(await ready()).open(sealed)).toBe('6222 0000 样例')
})

test('two functions that start first at the same moment have one key', async () => {
  const [one, other] = await Promise.all([ready(), ready()])
  expect(openVault(one).mark('样例')).toBe(openVault(other).mark('样例'))
})

test('the table holds the key wrapped, and nowhere in the clear', async () => {
  const key = Buffer.from(await ready())
  const row = await read(world.ports.table, vaultKeyKey, VaultKeyRow)
  const kept = Buffer.from(row?.wrapped ?? '', 'base64')
  expect(kept.length).toBeGreaterThan(key.length)
  expect(kept.includes(key)).toBe(false)
})

test.each([
  ['in another table', () => envelope('other-table')],
  ['under another key', () => envelope('sample-table', `${KEY}-2`)],
])('a wrapped key opens nothing %s', async (_where, other) => {
  await ready()
  await expect(readyVaultKey(world.ports.table, other())).rejects.toMatchObject({
    name: 'InvalidCiphertextException',
  })
})
