// Targets stand here and not in browserslist: there `android >= 7` would be read as Android 37.
const weapp = { ios: '9', android: '5' } // plain ES5
const web = { ios: '14', chrome: '87' }

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets: process.env.TARO_ENV === 'h5' ? web : weapp,
      },
    ],
  ],
}
