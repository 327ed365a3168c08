// Taro leaves every aria-* attribute out of the mini-program's templates, so a screen reader in WeChat
// would hear nothing. This adds to the templates, and to the runtime's list, those that src/ui uses.
const path = require('node:path')
const components = require('./components.json')

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, components)
      platform.runtimePath = [].concat(
        platform.runtimePath,
        path.resolve(__dirname, 'name-attributes.js'),
      )
    },
  })
}
