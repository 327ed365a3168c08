// A function's process, as Lambda keeps one: node lambda.cjs <folder>. One invocation at a time.
const { join } = require('node:path')

const { handler } = require(join(process.argv[2], 'index.js'))

process.on('message', ({ event, request, deadline }) => {
  const context = {
    awsRequestId: request,
    getRemainingTimeInMillis: () => deadline - Date.now(),
  }
  handler(event, context).then(
    (answer) => process.send({ answer: JSON.stringify(answer) }),
    (cause) => process.send({ fault: String(cause) }),
  )
})
process.send({ ready: true })
