import {
  CreateTableCommand,
  waitUntilTableExists,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb'

const MOST_WAIT_S = 60

/** Makes the table that `openDynamoTable` expects, for tests and local use; the cloud's is in `infra/`. */
export const createTable = async (at: { client: DynamoDBClient; name: string }): Promise<void> => {
  await at.client.send(
    new CreateTableCommand({
      TableName: at.name,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  )
  await waitUntilTableExists(
    { client: at.client, minDelay: 1, maxDelay: 2, maxWaitTime: MOST_WAIT_S },
    { TableName: at.name },
  )
}
