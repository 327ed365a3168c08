// Taro lays what only sub-packages share into files of its own, where webpack, joining modules, does not
// see that it is asked for: a module joined to one of the first screen's would be lost to them, and their
// pages would not open. What we wrote stays apart; what is in packages is joined.
const name = 'KeepApart'

module.exports = class KeepApart {
  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      compilation.hooks.finishModules.tap(name, (modules) => {
        for (const { resource, buildInfo } of modules)
          if (resource && !/node_modules/.test(resource))
            buildInfo.moduleConcatenationBailout = name
      })
    })
  }
}
