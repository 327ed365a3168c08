import { openDynamoTable } from '../../../cloudfunctions/adapters/aws/table'
import { javaIsHere, startDynamo, type DynamoLocal } from '../../dynamo-local'
import { holdToTableContract } from './table.contract'

const here = javaIsHere() ? describe : describe.skip

here('the DynamoDB table', () => {
  let dynamo: DynamoLocal
  beforeAll(async () => {
    dynamo = await startDynamo()
  }, 90_000)
  afterAll(() => dynamo.stop())

  holdToTableContract(async () => {
    const client = dynamo.connect()
    const table = openDynamoTable({ client, name: await dynamo.freshTable(client) })
    return { table, close: () => client.destroy() }
  })
})
