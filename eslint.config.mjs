import { existsSync } from 'node:fs'
import js from '@eslint/js'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** Rooms that run where a console tells nobody anything, or tells too much. */
const quiet = ['policy', 'contract', 'words', 'cloudfunctions', 'src'].map((room) => `${room}/**`)

/** Taro finds a page, a configuration or a tab bar by its default export; so do some tools. */
const foundByDefault = [
  'src/app*.{ts,tsx}',
  'src/pages/**/index*.{ts,tsx}',
  'src/review/**/pages/**/index*.{ts,tsx}',
  'src/book/pages/**/index*.{ts,tsx}',
  'src/custom-tab-bar/index*.{ts,tsx}',
  'config/**',
  '*.config.{js,mjs,ts}',
  'test/src/taro/**',
  'test/{weapp,e2e}/build-*.ts',
]

const scriptGlobals = [
  ...['AbortController', 'AbortSignal', 'Buffer', 'Response', 'URL', 'URLSearchParams'],
  ...['__dirname', 'clearInterval', 'clearTimeout', 'console', 'crypto', 'document', 'exports'],
  ...[
    'fetch',
    'module',
    'process',
    'require',
    'setImmediate',
    'setInterval',
    'setTimeout',
    'structuredClone',
  ],
  'window',
]

/** The law reads no clock and throws no dice: days are told to it. */
const lawless = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'the law reads no clock'],
  ['CallExpression[callee.name="Date"]', 'the law reads no clock'],
  ['MemberExpression[object.name="Date"][property.name="now"]', 'the law reads no clock'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'the law throws no dice'],
].map(([selector, message]) => ({ selector, message }))

/** Its types come with its own packages (`npm run synth`, `npm test`). */
const unready = existsSync('infra/node_modules') ? [] : ['infra/']

const counted = (max) => ({ max, skipBlankLines: true, skipComments: true })

const typed = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true } },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // `_` is written where a place has to be named and nobody reads it.
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    // `() => void leave()` says that nobody waits, whatever `leave` answers.
    '@typescript-eslint/no-meaningless-void-operator': 'off',
    // `() => leave()` is one line where `() => { leave() }` is three.
    '@typescript-eslint/no-confusing-void-expression': 'off',
    // The house's objects are closures: none of their functions reads `this`.
    '@typescript-eslint/unbound-method': 'off',
    // What answers a port promises, also where this answer is at hand.
    '@typescript-eslint/require-await': 'off',
    // A string is spread to its code points, which is what is wanted of names and numbers.
    '@typescript-eslint/no-misused-spread': 'off',
    // A type that is written out although it is the default is written for the reader.
    '@typescript-eslint/no-unnecessary-type-arguments': 'off',
  },
}

const everywhere = {
  rules: {
    eqeqeq: 'error',
    // Chinese text is set with the ideographic space.
    'no-irregular-whitespace': [
      'error',
      { skipStrings: true, skipTemplates: true, skipJSXText: true },
    ],
    'max-lines': ['error', counted(200)],
    'max-lines-per-function': ['error', counted(40)],
    'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
  },
}

/** Tests look into strangers: parsed replies, stand-ins, what types say can't be. */
const tests = {
  files: ['test/**/*.{ts,tsx}'],
  rules: {
    // A describe is a heading: it holds as many sentences as there are.
    'max-lines-per-function': ['error', counted(200)],
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-member-access': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    '@typescript-eslint/no-unnecessary-condition': 'off',
    '@typescript-eslint/no-base-to-string': 'off',
    '@typescript-eslint/restrict-template-expressions': 'off',
  },
}

export default defineConfig(
  { ignores: ['dist/', 'test-output/', '.data/', '.swc/', '**/*.d.ts', ...unready] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(scriptGlobals.map((name) => [name, 'readonly'])),
    },
  },
  typed,
  everywhere,
  tests,
  { files: quiet, rules: { 'no-console': 'error' } },
  { files: foundByDefault, rules: { 'no-restricted-exports': 'off' } },
  { files: ['policy/articles/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['policy/**'],
    rules: {
      'no-restricted-syntax': ['error', ...lawless],
      'no-restricted-globals': ['error', 'crypto', 'performance', 'process', 'setTimeout'],
    },
  },
  {
    // hono/aws-lambda moves to a package of its own in hono 5; Taro's `env` still has no other way in.
    files: ['cloudfunctions/*/index.ts', 'cloudfunctions/doors/on-lambda.ts', 'config/index.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  { files: ['src/**'], extends: [reactHooks.configs.flat['recommended-latest']] },
)
