// Jest runs each test file in a realm of its own, in which a package loads no ES module and native
// code's arrays are strangers. A runtime that has both is loaded outside, and lends its arrays.
const { runInThisContext } = require('node:vm')

/** The package as plain Node loads it. */
exports.loadOutside = (name) => {
  globalThis.Float32Array = runInThisContext('Float32Array')
  const { createRequire } = runInThisContext("process.getBuiltinModule('node:module')")
  return createRequire(`${__dirname}/`)(name)
}
