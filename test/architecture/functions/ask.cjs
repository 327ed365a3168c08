// Hands one event to a bundled function, as the cloud does: node ask.cjs <bundle> <event file>
const { readFileSync } = require('node:fs')

const [bundle, eventFile] = process.argv.slice(2)
const { handler } = require(bundle)
const event = JSON.parse(readFileSync(eventFile, 'utf8'))

handler(event, { awsRequestId: event.requestContext.requestId }).then((answer) =>
  // On a line of its own, the last: what the function logs stands before it.
  process.stdout.write(`\n${JSON.stringify(answer)}`),
)
